package org.onecert.domain.event;

import org.onecert.domain.partner.BusinessSystem;

/// A subscription, and what its system may see.
public record Subscriber(BusinessSystem system, Subscription subscription) {

  /// Whether it can be reached, as far as we know.
  public Reach reach() {
    return subscription.reach();
  }

  public Subscriber with(Reach reach) {
    return new Subscriber(system, subscription.with(reach));
  }
}

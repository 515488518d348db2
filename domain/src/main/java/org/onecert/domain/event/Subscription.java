package org.onecert.domain.event;

import java.time.Instant;
import org.onecert.domain.partner.BusinessSystemId;

/// A business system that is told of changes.
///
/// @param since when it was subscribed: what happened before is not told
public record Subscription(
    BusinessSystemId system, HookAddress address, Instant since, Reach reach) {

  /// The same at another address, tried at once.
  public Subscription at(HookAddress next) {
    return new Subscription(system, next, since, Reach.GOOD);
  }

  Subscription with(Reach now) {
    return new Subscription(system, address, since, now);
  }

  /// For the history.
  public String inOneLine() {
    return system.value() + " at " + address;
  }
}

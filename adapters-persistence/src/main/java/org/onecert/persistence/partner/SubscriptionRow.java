package org.onecert.persistence.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.partner.BusinessSystemId;

/// A subscription as a row.
@Entity
@Table(name = "event_subscription")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SubscriptionRow {

  @Id String system;

  String address;

  Instant since;

  int failures;

  @Column(name = "failing_since")
  @Nullable Instant failingSince;

  @Nullable String failure;

  @Column(name = "paused_until")
  Instant pausedUntil;

  static SubscriptionRow of(Subscription subscription) {
    SubscriptionRow row = new SubscriptionRow();
    row.system = subscription.system().value();
    row.address = subscription.address().toString();
    row.since = subscription.since();
    row.failures = subscription.reach().failures();
    row.failingSince = subscription.reach().since().orElse(null);
    row.failure = subscription.reach().failure().orElse(null);
    row.pausedUntil = subscription.reach().pausedUntil();
    return row;
  }

  Subscription subscription() {
    return new Subscription(
        new BusinessSystemId(system), new HookAddress(URI.create(address)), since, reach());
  }

  private Reach reach() {
    return new Reach(
        failures, Optional.ofNullable(failingSince), Optional.ofNullable(failure), pausedUntil);
  }
}

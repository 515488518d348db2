package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.partner.BusinessSystemId;

/// Has business systems told of changes (G-4).
public interface KeepSubscription {

  /// Subscribes a system, or has it told at another address. It will be told of everything that
  /// happens from now on.
  Uni<Outcome<State>> keep(BusinessSystemId system, HookAddress address, ClientAddress client);

  /// Ends a subscription; what was waiting is not told any more.
  Uni<Outcome<BusinessSystemId>> end(BusinessSystemId system, ClientAddress client);

  /// How it stands with a subscription.
  Uni<Outcome<State>> read(BusinessSystemId system);

  /// A subscription, and what waits for it.
  record State(Subscription subscription, Backlog backlog) {}
}

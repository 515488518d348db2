package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.partner.BusinessSystemId;

/// Which business systems are told of changes.
public interface Subscriptions {

  Uni<Optional<Subscription>> find(BusinessSystemId system);

  /// Keeps a subscription in the place of that system's.
  Uni<Void> put(Subscription subscription);

  /// Ends a subscription; what was waiting is not told any more.
  Uni<Void> remove(BusinessSystemId system);

  /// Notes whether a system can be reached; nothing if the subscription is not what it was when
  /// that was tried.
  Uni<Void> note(Subscription before, Reach reach);

  /// What a system has not been told yet.
  Uni<Backlog> backlog(BusinessSystemId system);

  /// The subscribers for whom something is due: systems that are admitted, and not left alone.
  Uni<List<Subscriber>> due(Instant now);
}

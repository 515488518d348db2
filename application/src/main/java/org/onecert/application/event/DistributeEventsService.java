package org.onecert.application.event;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.port.EventQueues;
import org.onecert.application.port.Subscriptions;
import org.onecert.domain.event.Subscriber;

/// Distributes first, so that what has just happened is due at once.
public final class DistributeEventsService implements DistributeEvents {

  private final EventQueues queues;
  private final Subscriptions subscriptions;
  private final InstantSource clock;

  public DistributeEventsService(
      EventQueues queues, Subscriptions subscriptions, InstantSource clock) {
    this.queues = queues;
    this.subscriptions = subscriptions;
    this.clock = clock;
  }

  @Override
  public Uni<List<Subscriber>> distribute() {
    Instant now = clock.instant();
    return queues.distribute(now).chain(() -> subscriptions.due(now));
  }
}

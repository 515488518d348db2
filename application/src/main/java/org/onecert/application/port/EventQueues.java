package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.partner.BusinessSystemId;

/// The events that business systems have not taken yet: for each system and enterprise a queue.
public interface EventQueues {

  /// Puts the events that were kept since into the queues of all who are subscribed.
  Uni<Void> distribute(Instant now);

  /// Takes queues of a system that are due; nobody else is given them before a moment.
  Uni<List<QueueHead>> claim(BusinessSystemId system, Instant now, Instant until, int most);

  /// Notes how the queues go on. What was settled meanwhile by another is left as it is.
  Uni<Void> settle(BusinessSystemId system, List<Settlement> settlements);

  /// Dead letters of a system, those that were refused first.
  Uni<List<DeadLetter>> deadLetters(BusinessSystemId system, int most);

  /// Has all dead letters of a system told again, each before those that wait behind it.
  ///
  /// @return how many
  Uni<Integer> redeliver(BusinessSystemId system, Instant now);

  /// Leaves a dead letter out: the next event of the enterprise has its turn.
  ///
  /// @return whether there was such a one
  Uni<Boolean> discard(BusinessSystemId system, EventId event, Instant now);
}

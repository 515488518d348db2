package org.onecert.application.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.event.Round;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.event.Subscriber;

/// Tells a subscriber of the first event of each enterprise that is due, many at the same time.
public interface DeliverEvents {

  /// Tells. Ask again while it goes on, with what came of it.
  Uni<Delivered> deliver(Subscriber subscriber);

  /// What came of it.
  ///
  /// @param settlements how the queues go on
  /// @param next the subscriber, with what is known now of whether it can be reached
  record Delivered(Round round, List<Settlement> settlements, Subscriber next) {

    public Delivered {
      settlements = List.copyOf(settlements);
    }
  }
}

package org.onecert.application.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Round;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.event.Subscriber;

/// Tells a subscriber of the first event of each enterprise that is due, many at the same time.
public interface DeliverEvents {

  /// Tells. Ask again while it goes on.
  Uni<Delivered> deliver(Subscriber subscriber);

  /// What came of it.
  ///
  /// @param settlements how the queues go on
  /// @param reach whether the system can be reached, afterwards
  record Delivered(Round round, List<Settlement> settlements, Reach reach) {

    public Delivered {
      settlements = List.copyOf(settlements);
    }
  }
}

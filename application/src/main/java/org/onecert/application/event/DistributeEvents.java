package org.onecert.application.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.event.Subscriber;

/// Puts what happened since into the queues of all subscribers. Any number of nodes may do it at
/// once.
public interface DistributeEvents {

  /// @return the subscribers for whom something is due now
  Uni<List<Subscriber>> distribute();
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.DeliveryResult;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Subscriber;

/// The business systems at the other end.
public interface EventReceivers {

  /// Whether events may be sent to an address. What may be now need not be later: it is asked again
  /// whenever something is sent.
  Uni<Outcome<HookAddress>> check(HookAddress address);

  /// Tells a system of an event. A system that cannot be reached is a result, not a failure.
  ///
  /// @param seen as far as the system may see
  Uni<DeliveryResult> tell(Subscriber subscriber, QueueHead seen);
}

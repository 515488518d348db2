package org.onecert.application.event;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.port.ChangeEvents;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.Occurrence;

/// Writes down what business systems will be told, in the transaction of the change: both come
/// about, or neither.
public final class Announcements {

  private final ChangeEvents events;
  private final Identifiers identifiers;

  public Announcements(ChangeEvents events, Identifiers identifiers) {
    this.events = events;
    this.identifiers = identifiers;
  }

  /// To be called under the claim of the enterprise, which settles the order.
  public Uni<Void> add(Occurrence occurrence, Instant at) {
    return events.put(new ChangeEvent(new EventId(identifiers.next()), at, occurrence));
  }

  /// Adds what happened, if it is for others to know.
  public Uni<Void> add(Optional<Occurrence> occurrence, Instant at) {
    return occurrence.map(known -> add(known, at)).orElseGet(() -> Uni.createFrom().voidItem());
  }
}

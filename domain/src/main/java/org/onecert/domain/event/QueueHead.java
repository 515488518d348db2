package org.onecert.domain.event;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.partner.BusinessSystem;

/// The first event of an enterprise that a business system has not taken yet. Those behind it wait.
///
/// @param number its place in the order of all events
/// @param attempts how often it was told in vain
/// @param refusedSince when it was refused for the first time; empty if it was not
public record QueueHead(
    ChangeEvent event, long number, int attempts, Optional<Instant> refusedSince) {

  /// As far as a system may see; empty if it is not concerned.
  public Optional<QueueHead> seenBy(BusinessSystem system) {
    return event.occurrence().seenBy(system).map(this::telling);
  }

  private QueueHead telling(Occurrence seen) {
    return new QueueHead(
        new ChangeEvent(event.id(), event.at(), seen), number, attempts, refusedSince);
  }
}

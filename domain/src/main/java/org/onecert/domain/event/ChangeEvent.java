package org.onecert.domain.event;

import java.time.Instant;
import org.onecert.domain.certificate.OrganisationCode;

/// The record of an occurrence, as business systems are told it.
public record ChangeEvent(EventId id, Instant at, Occurrence occurrence) {

  /// Within this, events are told in order: an enterprise keeps its organisation code (C-1).
  public OrganisationCode enterprise() {
    return occurrence.uscc().organisationCode();
  }
}

package org.onecert.domain.certificate;

import java.time.Instant;

/// The time in which a certificate or a seal holds; both ends belong to it (RFC 5280, 4.1.2.5).
public record Validity(Instant notBefore, Instant notAfter) {

  public boolean includes(Instant moment) {
    return hasBegun(moment) && !isOver(moment);
  }

  public boolean hasBegun(Instant moment) {
    return !moment.isBefore(notBefore);
  }

  /// A moment, or the end of the validity if that comes first.
  public Instant atMost(Instant moment) {
    return isOver(moment) ? notAfter : moment;
  }

  public boolean isOver(Instant moment) {
    return moment.isAfter(notAfter);
  }
}

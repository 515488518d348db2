package org.onecert.domain.history;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.certificate.CertificateFacts;

/// Who acts, from where, at what moment.
///
/// @param certificate empty for an operator, and for one who did not prove himself
public record Actor(Optional<CertificateFacts> certificate, ClientAddress client, Instant at) {

  /// An operator, of whom no more is known than where he calls from.
  public static Actor operator(ClientAddress client, Instant at) {
    return new Actor(Optional.empty(), client, at);
  }
}

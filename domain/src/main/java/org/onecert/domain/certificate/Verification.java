package org.onecert.domain.certificate;

import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.Refusal;

/// What came of checking what a token answered (L-3).
///
/// @param holder the certificate whose key answered, issued by a trusted authority: known even if
///   it is not valid any more, or not yet, or was taken back. Empty if nothing was proven
/// @param outcome the certificate if it is genuine, else why it is not
public record Verification(Optional<CertificateFacts> holder, Outcome<GenuineCertificate> outcome) {

  /// Nobody knows whose answer it was.
  public static Verification unproven(Refusal reason) {
    return new Verification(Optional.empty(), Outcome.refused(reason));
  }

  /// It is known whose answer it was.
  public static Verification proven(CertificateFacts holder, Outcome<GenuineCertificate> outcome) {
    return new Verification(Optional.of(holder), outcome);
  }
}

package org.onecert.domain.signing;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.TimeStampStanding.Attested;

/// A signature in a form, and what its certificate is worth.
///
/// @param timeStamp on it; empty if there is none
public record JudgedSignature(
    FoundSignature signature, SignerStanding certificate, Optional<TimeStampStanding> timeStamp) {

  /// What is to be made of it: the time of signing is what counts, not today (GM/T 0031-2014, 6.2.3
  /// c and d).
  public Soundness soundness() {
    return signature.holds() && certificate.objection().isEmpty()
        ? afterRevocation()
        : Soundness.FAILED;
  }

  private Soundness afterRevocation() {
    return switch (certificate.revocation()) {
      case NotRevoked _ -> Soundness.PASSED;
      case Revoked(var since) -> isBefore(since) ? Soundness.PASSED : Soundness.FAILED;
      case Unknown _ -> Soundness.INDETERMINATE;
    };
  }

  private boolean isBefore(Instant revoked) {
    return thereSince().isBefore(revoked);
  }

  /// When it was there at the latest: as an authority attests, else as the server claimed it.
  private Instant thereSince() {
    return timeStamp.orElse(null) instanceof Attested(var at, var _) ? at : signature.claimedAt();
  }

  /// One that failed has the lowest.
  ///
  /// @param lasting whether the form brings what proves its certificates
  public SignatureLevel level(boolean lasting) {
    boolean attested =
        soundness() != Soundness.FAILED && timeStamp.filter(Attested.class::isInstance).isPresent();
    return attested ? (lasting ? SignatureLevel.LT : SignatureLevel.T) : SignatureLevel.B;
  }

  /// The three words of ETSI EN 319 102-1, 5.1.3.
  public enum Soundness {
    /// It holds, its certificate was trusted when it was made, and not revoked then.
    PASSED,
    /// As far as can be seen it holds; whether the certificate was revoked nobody can say now.
    INDETERMINATE,
    /// It does not count.
    FAILED
  }
}

package org.onecert.token.timestamp;

import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.CertificatePaths;

/// Whether a time stamp holds (RFC 3161, 2.2), in this order: it is one, over these octets; it
/// brings its signer's certificate; a path leads from that to an authority that the operator trusts
/// with time stamps, as it was when the stamp was made; and that certificate signed it, and is for
/// that alone.
public final class TimeStampCheck {

  private final CertificatePaths authorities;

  /// @param authorities whom the operator trusts with time stamps
  public TimeStampCheck(CertificatePaths authorities) {
    this.authorities = authorities;
  }

  /// The time stamp; `signature-wrong` if it is not its signer's over the octets, else what its
  /// certificate lacks.
  ///
  /// @param token DER
  /// @param stamped what it ought to be about
  public Outcome<TimeStamp> check(Octets token, Octets stamped) {
    return Outcome.of(
            StampToken.parse(token).filter(read -> read.isOver(stamped)),
            CertificateRefusal.SIGNATURE_WRONG)
        .then(this::signed);
  }

  /// The certificate of whoever is said to have signed a time stamp, DER, if it brings it.
  public static Optional<Octets> signer(Octets token) {
    return StampToken.parse(token).flatMap(StampToken::signer);
  }

  private Outcome<TimeStamp> signed(StampToken token) {
    return Outcome.of(token.signer(), CertificateRefusal.CERTIFICATE_MALFORMED)
        .then(certificate -> authorities.lead(certificate, token.at()))
        .then(path -> Outcome.of(signedBy(path, token), CertificateRefusal.SIGNATURE_WRONG));
  }

  private static Optional<TimeStamp> signedBy(CertificatePath path, StampToken token) {
    return token.isSignedBy(path.holder())
        ? Optional.of(new TimeStamp(token.at(), path))
        : Optional.empty();
  }
}

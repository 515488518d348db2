package org.onecert.token.x509;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Validity;
import org.onecert.domain.refusal.CertificateRefusal;

/// L-3: every certificate of the path is in its validity period, the anchor too.
///
/// The holder's own comes first, because a renewal helps there; what is wrong with an issuer is no
/// user's business, and just leaves the certificate untrusted.
public final class PathValidity {

  /// Certificates that are kept. Bouncy Castle makes a calendar and reads both times anew whenever
  /// they are asked for, which took a twentieth of a log-in.
  private static final LoadingCache<X509Certificate, Validity> READ =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumSize(100_000)
          .executor(Runnable::run)
          .build(PathValidity::read);

  private PathValidity() {}

  static Outcome<CertificatePath> check(CertificatePath path, Instant now) {
    return objection(path, now)
        .<Outcome<CertificatePath>>map(Outcome::refused)
        .orElseGet(() -> Outcome.accepted(path));
  }

  static Optional<CertificateRefusal> objection(CertificatePath path, Instant now) {
    Validity own = of(path.holder());
    if (own.isOver(now)) {
      return Optional.of(CertificateRefusal.CERTIFICATE_EXPIRED);
    }
    if (!own.hasBegun(now)) {
      return Optional.of(CertificateRefusal.CERTIFICATE_NOT_YET_VALID);
    }
    return CertificateRule.unless(issuersHold(path, now), CertificateRefusal.CERTIFICATE_UNTRUSTED);
  }

  static boolean issuersHold(CertificatePath path, Instant at) {
    return path.issuers().stream().allMatch(issuer -> of(issuer).includes(at));
  }

  /// The moment of a certificate's validity that is nearest to now.
  static Instant nearest(X509Certificate certificate, Instant now) {
    Validity validity = of(certificate);
    if (validity.isOver(now)) {
      return validity.notAfter();
    }
    return validity.hasBegun(now) ? now : validity.notBefore();
  }

  public static Validity of(X509Certificate certificate) {
    return READ.get(certificate);
  }

  private static Validity read(X509Certificate certificate) {
    return new Validity(
        certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
  }
}

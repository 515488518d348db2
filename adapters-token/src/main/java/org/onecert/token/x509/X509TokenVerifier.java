package org.onecert.token.x509;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import org.onecert.application.Outcomes;
import org.onecert.application.port.TokenVerifier;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.token.OffEventLoop;

/// Every check of L-3, in this order: the certificate and its path ([CertificatePaths]), what it
/// says ([EnterpriseReader]), the signature, validity, revocation.
///
/// Validity and revocation come after the signature on purpose: so the trail knows whose token was
/// shown too late (M-6), and only who proved that he holds the key makes the server ask an
/// authority about it.
public final class X509TokenVerifier implements TokenVerifier {

  private static final Logger LOG = System.getLogger(X509TokenVerifier.class.getName());

  private final VettedCertificates certificates;
  private final RevocationCheck revocations;
  private final OffEventLoop offEventLoop;
  private final InstantSource clock;

  public X509TokenVerifier(
      VettedCertificates certificates,
      RevocationCheck revocations,
      OffEventLoop offEventLoop,
      InstantSource clock) {
    this.certificates = certificates;
    this.revocations = revocations;
    this.offEventLoop = offEventLoop;
    this.clock = clock;
  }

  @Override
  public Uni<Verification> verify(TokenAnswer answer) {
    return offEventLoop
        .run(() -> vet(answer.certificate()).then(certificate -> signed(certificate, answer)))
        .chain(this::verified)
        .invoke(verification -> log(verification.outcome(), answer));
  }

  @Override
  public Uni<Outcome<GenuineCertificate>> examine(Octets certificate) {
    return offEventLoop.run(() -> vet(certificate)).chain(Outcomes.ifAccepted(this::genuine));
  }

  private Outcome<VettedCertificate> vet(Octets certificate) {
    return certificates.vet(certificate, clock.instant());
  }

  /// One that is not valid is refused for that, even if its signature is wrong too.
  private Outcome<VettedCertificate> signed(VettedCertificate certificate, TokenAnswer answer) {
    var key = certificate.path().holder().getPublicKey();
    return TokenSignature.holds(key, answer.toBeSigned(), answer.signature())
        ? Outcome.accepted(certificate)
        : valid(certificate).then(_ -> Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
  }

  private Uni<Verification> verified(Outcome<VettedCertificate> signed) {
    return switch (signed) {
      case Accepted<VettedCertificate>(var holder) ->
          genuine(holder).map(outcome -> Verification.proven(holder.facts(), outcome));
      case Refused<VettedCertificate>(var refusal) ->
          Uni.createFrom().item(Verification.unproven(refusal));
    };
  }

  private Uni<Outcome<GenuineCertificate>> genuine(VettedCertificate certificate) {
    return Outcomes.known(valid(certificate)).chain(Outcomes.ifAccepted(this::unrevoked));
  }

  private Outcome<VettedCertificate> valid(VettedCertificate certificate) {
    return certificate.valid(clock.instant());
  }

  private Uni<Outcome<GenuineCertificate>> unrevoked(VettedCertificate certificate) {
    Octets encoded = EncodedCertificate.of(certificate.path().holder());
    var genuine = new GenuineCertificate(certificate.facts(), encoded);
    return revocations
        .objection(certificate.path())
        .map(objection -> Outcome.unless(objection, genuine));
  }

  /// Tells the operator which certificate was refused and why. Nothing that it says of itself is
  /// repeated, for it may have proven nothing: the hash finds it again (L-4).
  private static void log(Outcome<GenuineCertificate> outcome, TokenAnswer answer) {
    if (outcome instanceof Refused<GenuineCertificate>(var refusal)) {
      LOG.log(
          Level.INFO,
          "Certificate with SHA-256 {0} was refused: {1}",
          answer.certificate().sha256().toHex(),
          refusal.code());
    }
  }
}

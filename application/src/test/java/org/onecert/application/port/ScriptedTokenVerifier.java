package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.Refusal;

/// Finds genuine what a test says is genuine, if it signed as a [PlainToken] does.
public final class ScriptedTokenVerifier implements TokenVerifier {

  private static final Set<Refusal> KNOWN =
      Set.of(
          CertificateRefusal.CERTIFICATE_EXPIRED,
          CertificateRefusal.CERTIFICATE_NOT_YET_VALID,
          CertificateRefusal.CERTIFICATE_REVOKED);

  private final Map<Octets, Finding> findings = new ConcurrentHashMap<>();

  public void trusts(GenuineCertificate certificate) {
    finds(certificate, Outcome.accepted(certificate));
  }

  public void refuses(GenuineCertificate certificate, CertificateRefusal reason) {
    finds(certificate, Outcome.refused(reason));
  }

  private void finds(GenuineCertificate certificate, Outcome<GenuineCertificate> outcome) {
    findings.put(certificate.encoded(), new Finding(certificate, outcome));
  }

  @Override
  public Uni<Verification> verify(TokenAnswer answer) {
    return Uni.createFrom().item(() -> verification(answer));
  }

  private Verification verification(TokenAnswer answer) {
    return Optional.ofNullable(findings.get(answer.certificate()))
        .map(finding -> signed(finding, answer))
        .orElseGet(() -> Verification.unproven(CertificateRefusal.CERTIFICATE_MALFORMED));
  }

  @Override
  public Uni<Outcome<GenuineCertificate>> examine(Octets certificate) {
    return Uni.createFrom()
        .item(() ->
            Optional.ofNullable(findings.get(certificate))
                .map(Finding::outcome)
                .orElseGet(() -> Outcome.refused(CertificateRefusal.CERTIFICATE_MALFORMED)));
  }

  private static Verification signed(Finding finding, TokenAnswer answer) {
    Octets expected = PlainToken.sign(answer.certificate(), answer.toBeSigned());
    return expected.equals(answer.signature())
        ? new Verification(finding.holder(), finding.outcome())
        : Verification.unproven(CertificateRefusal.SIGNATURE_WRONG);
  }

  private record Finding(GenuineCertificate certificate, Outcome<GenuineCertificate> outcome) {

    /// Known also of one that is valid no more, or not yet, or was taken back.
    Optional<CertificateFacts> holder() {
      return switch (outcome) {
        case Refused<GenuineCertificate>(var refusal) when !KNOWN.contains(refusal) ->
            Optional.empty();
        case Refused<GenuineCertificate> _, Accepted<GenuineCertificate> _ ->
            Optional.of(certificate.facts());
      };
    }
  }
}

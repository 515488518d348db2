package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.refusal.CertificateRefusal;

/// Finds genuine what a test says is genuine, if it signed as a [PlainToken] does.
public final class ScriptedTokenVerifier implements TokenVerifier {

  private final Map<Octets, Outcome<GenuineCertificate>> findings = new ConcurrentHashMap<>();

  public void trusts(GenuineCertificate certificate) {
    findings.put(certificate.encoded(), Outcome.accepted(certificate));
  }

  public void refuses(GenuineCertificate certificate, CertificateRefusal reason) {
    findings.put(certificate.encoded(), Outcome.refused(reason));
  }

  @Override
  public Uni<Outcome<GenuineCertificate>> verify(TokenAnswer answer) {
    return examine(answer.certificate())
        .map(found -> found.then(genuine -> signed(genuine, answer)));
  }

  @Override
  public Uni<Outcome<GenuineCertificate>> examine(Octets certificate) {
    return Uni.createFrom()
        .item(() ->
            findings.getOrDefault(
                certificate, Outcome.refused(CertificateRefusal.CERTIFICATE_MALFORMED)));
  }

  private static Outcome<GenuineCertificate> signed(
      GenuineCertificate certificate, TokenAnswer answer) {
    Octets expected = PlainToken.sign(certificate.encoded(), answer.toBeSigned());
    return expected.equals(answer.signature())
        ? Outcome.accepted(certificate)
        : Outcome.refused(CertificateRefusal.SIGNATURE_WRONG);
  }
}

package org.onecert.token.signer;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SignerStanding;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.people.SampleEnterprise;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Waiting;
import org.onecert.token.revocation.RevocationSource;
import org.onecert.token.revocation.SourcesInOrder;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

@DisplayName("S-2, L-3 Whoever signed a form")
class SignerJudgeTest {

  private static final Authority AUTHORITY = Authority.p256();
  private static final SampleEnterprise ENTERPRISE = SampleEnterprises.seeded(3).next();
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private static SignerStanding standing(VirtualToken token, Instant at, RevocationSource source) {
    var anchors = new TrustAnchors(AUTHORITY.anchors(), AUTHORITY.intermediates());
    var authority = new SignerAuthority(new CertificatePaths(new Trust(anchors)), source);
    var judge = new X509SignerJudge(authority, authority, Waiting.offEventLoop());
    return Waiting.result(judge.standing(signature(token, at)));
  }

  private static FoundSignature signature(VirtualToken token, Instant at) {
    try {
      Octets der = Octets.of(token.signingCertificate().getEncoded());
      var name = new Line("whatever");
      return new FoundSignature(
          Signatory.ENTERPRISE, name, at, true, der, 10, der, Optional.empty());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static RevocationSource saying(Revocation revocation) {
    return _ -> Uni.createFrom().item(revocation);
  }

  @Test
  void is_called_what_the_certificate_says() {
    var token = AUTHORITY.issue(ENTERPRISE);

    var standing = standing(token, Instant.now(), saying(new NotRevoked()));

    assertThat(standing.name()).contains(new Line(ENTERPRISE.name()));
    assertThat(standing.serial()).contains(new SerialNumber(token.serialNumber()));
    assertThat(standing.objection()).isEmpty();
    assertThat(standing.revocation()).isEqualTo(new NotRevoked());
  }

  @Test
  void is_trusted_by_the_time_of_signing_and_not_by_today() {
    var token = AUTHORITY.issue(ENTERPRISE, Flaw.EXPIRED);
    Instant good = token.signingCertificate().getNotBefore().toInstant().plusSeconds(1);

    var then = standing(token, good, saying(new NotRevoked()));
    var now = standing(token, Instant.now(), saying(new NotRevoked()));

    assertThat(then.objection()).isEmpty();
    assertThat(now.objection()).contains(CertificateRefusal.CERTIFICATE_EXPIRED);
  }

  @Test
  void is_not_trusted_under_another_authority_and_nobody_is_asked() {
    RevocationSource never =
        _ -> {
          throw new AssertionError("asked");
        };
    var standing = standing(AUTHORITY.issue(ENTERPRISE, Flaw.OTHER_CA), Instant.now(), never);

    assertThat(standing.objection()).contains(CertificateRefusal.CERTIFICATE_UNTRUSTED);
    assertThat(standing.revocation()).isInstanceOf(Unknown.class);
  }

  @Test
  void is_told_to_be_revoked_and_since_when() {
    var revoked = new Revoked(Instant.parse("2026-11-20T00:00:00Z"));

    assertThat(standing(AUTHORITY.issue(ENTERPRISE), Instant.now(), saying(revoked)).revocation())
        .isEqualTo(revoked);
  }

  @Test
  void is_of_unknown_revocation_if_nobody_answers_in_time_or_somebody_breaks() {
    RevocationSource silent = _ -> Uni.createFrom().nothing();
    RevocationSource broken = _ -> Uni.createFrom().failure(new IllegalStateException("broken"));
    var token = AUTHORITY.issue(ENTERPRISE);

    for (var sources :
        List.of(List.of(silent, silent), List.of(broken), List.<RevocationSource>of())) {
      var asked = new SourcesInOrder(sources, PATIENCE);
      assertThat(standing(token, Instant.now(), asked).revocation()).isInstanceOf(Unknown.class);
    }
  }

  @Test
  void is_known_by_the_first_source_that_knows() {
    var sources = List.of(saying(new Unknown("away")), saying(new NotRevoked()));
    var asked = new SourcesInOrder(sources, PATIENCE);

    assertThat(standing(AUTHORITY.issue(ENTERPRISE), Instant.now(), asked).revocation())
        .isEqualTo(new NotRevoked());
  }
}

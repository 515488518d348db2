package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Credential;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Utf8;

@DisplayName("L-3 A certificate that passed is remembered")
class MemoryTest {

  private final Authority authority = Authority.p256();
  private final VirtualToken token = authority.issue();
  private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.now());
  private final Server server = Server.at(clock::get, authority, Server::unrevoked);

  @Test
  void but_not_beyond_its_own_validity() {
    Instant end = token.signingCertificate().getNotAfter().toInstant();
    clock.set(end);
    assertThat(server.isShown(token)).isInstanceOf(Accepted.class);
    clock.set(end.plusMillis(1));
    assertThat(server.isShown(token))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_EXPIRED));
  }

  @Test
  void but_not_beyond_the_validity_of_its_issuers() {
    var root = TestCertificate.ofAuthority("CN=Root").signedByItself();
    var end = Instant.now().plusSeconds(60);
    var issuer = TestCertificate.ofAuthority("CN=Issuer").until(end).signedBy(root);
    var der = EncodedCertificate.of(holder(issuer));
    var brief =
        Server.at(
            clock::get,
            new TrustAnchors(List.of(root.certificate()), List.of(issuer.certificate())),
            Server::unrevoked);

    assertThat(brief.examines(der)).isInstanceOf(Accepted.class);
    clock.set(end.plusSeconds(1));
    assertThat(brief.examines(der))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));
  }

  @Test
  void but_its_signature_is_not() {
    assertThat(server.isShown(token)).isInstanceOf(Accepted.class);
    assertThat(server.isAnswered(Server.certificate(token), Utf8.octets("no signature")))
        .isEqualTo(Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
  }

  private static X509Certificate holder(Credential issuer) {
    return TestCertificate.of("O=上海申浦建设集团有限公司")
        .with("1.2.156.112570.11.210", new DERUTF8String("91310110MA1G8U1T2T"))
        .with("1.2.156.112570.11.205", new DERUTF8String("101@XY91310110MA1G8U1T2T"))
        .signedBy(issuer)
        .certificate();
  }
}

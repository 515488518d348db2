package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.keys.Credential;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.ocsp.OcspAddresses;

/// What an authority wrote into a certificate and nobody can read says nothing; it is no failure of
/// the server.
@DisplayName("L-3 In a certificate that is well-formed otherwise")
class UnreadableExtensionTest {

  private static final Credential ROOT = TestCertificate.ofAuthority("CN=Root").signedByItself();
  private static final EnterpriseReader READER = new EnterpriseReader(CertificateProfile.SHANGHAI);
  private static final Trust TRUST =
      new Trust(new TrustAnchors(List.of(ROOT.certificate()), List.of()));

  @Test
  void an_unreadable_address_of_lists_is_none_and_the_status_unknown() {
    var certificate = with(Extension.cRLDistributionPoints);
    var path = TRUST.finder().find(certificate, Instant.now()).orElseThrow();

    assertThat(RevocationLists.addresses(certificate)).isEmpty();
    assertThat(RevocationLists.addresses(with(Extension.freshestCRL))).isEmpty();
    assertThat(new RevocationLists(TRUST).ask(path, List.of(), Instant.now()))
        .isInstanceOf(Unknown.class);
  }

  @Test
  void an_unreadable_address_of_a_responder_is_none() {
    assertThat(OcspAddresses.of(with(Extension.authorityInfoAccess))).isEmpty();
  }

  @Test
  void a_name_that_is_no_text_is_none() {
    byte[] der = EncodedCertificate.of(holder("C=CN,O=Example").certificate()).toArray();
    der[new String(der, StandardCharsets.ISO_8859_1).indexOf("Example")] = (byte) 0xff;

    assertThat(CertificateParser.parse(Octets.of(der)).then(READER::read))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE));
    assertThat(CertificateParser.parse(Octets.of(der))).isInstanceOf(Accepted.class);
  }

  private static Credential holder(String name) {
    return TestCertificate.of(name).signedBy(ROOT);
  }

  private static X509Certificate with(ASN1ObjectIdentifier extension) {
    return TestCertificate.of("CN=Holder")
        .with(extension, false, new DEROctetString(new byte[] {1, 2, 3}))
        .signedBy(ROOT)
        .certificate();
  }
}

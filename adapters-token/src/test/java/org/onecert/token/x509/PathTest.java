package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Credential;

@DisplayName("L-3 A path")
class PathTest {

  private static final Credential ROOT = TestCertificate.ofAuthority("CN=Root").signedByItself();
  private final Instant now = Instant.now();

  @Test
  void leads_from_the_holder_over_its_issuer_to_the_anchor() {
    var issuer = TestCertificate.ofAuthority("CN=Issuer").signedBy(ROOT);
    var holder = TestCertificate.of("CN=Holder").signedBy(issuer);

    var outcome = lead(holder, List.of(issuer));

    assertThat(outcome).isInstanceOf(Accepted.class);
    var path = ((Accepted<CertificatePath>) outcome).value();
    assertThat(path.certificates())
        .containsExactly(holder.certificate(), issuer.certificate(), ROOT.certificate());
    assertThat(path.issuer()).isEqualTo(issuer.certificate());
  }

  @ParameterizedTest
  @CsvSource({"4, true", "5, false"})
  void has_six_certificates_at_most(int authorities, boolean found) {
    List<Credential> issuers = new ArrayList<>(List.of(ROOT));
    for (int i = 0; i < authorities; i++) {
      issuers.add(TestCertificate.ofAuthority("CN=Issuer " + i).signedBy(issuers.getLast()));
    }
    var holder = TestCertificate.of("CN=Holder").signedBy(issuers.getLast());

    assertThat(lead(holder, issuers.subList(1, issuers.size())) instanceof Accepted)
        .isEqualTo(found);
  }

  @Test
  void does_not_pass_an_issuer_that_the_operator_does_not_know() {
    var issuer = TestCertificate.ofAuthority("CN=Issuer").signedBy(ROOT);
    assertUntrusted(TestCertificate.of("CN=Holder").signedBy(issuer), List.of());
  }

  @Test
  void does_not_pass_an_enterprise_that_issues() {
    var enterprise = TestCertificate.of("CN=Enterprise").signedBy(ROOT);
    assertUntrusted(TestCertificate.of("CN=Holder").signedBy(enterprise), List.of(enterprise));
  }

  @Test
  void does_not_pass_an_authority_whose_use_is_not_issuing() {
    var authority =
        TestCertificate.of("CN=Signer")
            .with(Extension.basicConstraints, true, new BasicConstraints(true))
            .signedBy(ROOT);
    assertUntrusted(TestCertificate.of("CN=Holder").signedBy(authority), List.of(authority));
  }

  @Test
  void does_not_get_longer_than_an_issuer_allows() {
    var only =
        TestCertificate.bare("CN=Only one below")
            .with(Extension.basicConstraints, true, new BasicConstraints(0))
            .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign))
            .signedBy(ROOT);
    var tooMuch = TestCertificate.ofAuthority("CN=Too much").signedBy(only);
    assertUntrusted(TestCertificate.of("CN=Holder").signedBy(tooMuch), List.of(only, tooMuch));
  }

  @Test
  void does_not_pass_a_critical_extension_that_nobody_understands() {
    var holder =
        TestCertificate.of("CN=Holder")
            .with(new ASN1ObjectIdentifier("1.2.3.4"), true, new DERUTF8String("?"))
            .signedBy(ROOT);
    assertUntrusted(holder, List.of());
  }

  @Test
  void does_not_end_at_an_anchor_that_has_expired() {
    var old = TestCertificate.ofAuthority("CN=Old").until(now.minusSeconds(60)).signedByItself();
    var holder = TestCertificate.of("CN=Holder").signedBy(old);
    var paths =
        new CertificatePaths(new Trust(new TrustAnchors(List.of(old.certificate()), List.of())));

    assertThat(paths.lead(EncodedCertificate.of(holder.certificate()), now))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));
  }

  @Test
  void does_not_lead_an_expired_holder_to_an_anchor_that_had_expired_before() {
    var old = TestCertificate.ofAuthority("CN=Old").until(now.minusSeconds(60)).signedByItself();
    var holder = TestCertificate.of("CN=Holder").until(now.minusSeconds(30)).signedBy(old);
    var paths =
        new CertificatePaths(new Trust(new TrustAnchors(List.of(old.certificate()), List.of())));

    assertThat(paths.trace(EncodedCertificate.of(holder.certificate()), now))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));
  }

  @Test
  void over_a_short_key_of_an_issuer_is_refused_for_its_algorithm() {
    var issuer = TestCertificate.ofAuthority("CN=Short").withKey(Algorithm.RSA_1024).signedBy(ROOT);
    assertRefused(
        TestCertificate.of("CN=Holder").signedBy(issuer),
        List.of(issuer),
        CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED);
  }

  @Test
  void over_an_issuer_that_was_certified_with_sha_1_is_refused_for_its_algorithm() {
    var issuer = TestCertificate.ofAuthority("CN=SHA-1").signedBy(ROOT, "SHA1withECDSA");
    assertRefused(
        TestCertificate.of("CN=Holder").signedBy(issuer),
        List.of(issuer),
        CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED);
  }

  @Test
  void of_an_expired_holder_is_sought_in_its_own_time() {
    var holder = TestCertificate.of("CN=Holder").until(now.minusSeconds(60)).signedBy(ROOT);
    assertRefused(holder, List.of(), CertificateRefusal.CERTIFICATE_EXPIRED);
  }

  @Test
  void holds_until_the_last_second_of_its_validity() {
    var end = now.plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
    var der =
        EncodedCertificate.of(
            TestCertificate.of("CN=Holder").until(end).signedBy(ROOT).certificate());

    assertThat(paths(List.of()).lead(der, end)).isInstanceOf(Accepted.class);
    assertThat(paths(List.of()).lead(der, end.plusNanos(1)))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_EXPIRED));
  }

  @Test
  void leads_nowhere_without_an_anchor() {
    var nobody = new TrustAnchors(List.of(), List.of(ROOT.certificate()));
    assertThat(new PathFinder(nobody).find(ROOT.certificate(), now)).isEmpty();
  }

  private void assertUntrusted(Credential holder, List<Credential> intermediates) {
    assertRefused(holder, intermediates, CertificateRefusal.CERTIFICATE_UNTRUSTED);
  }

  private void assertRefused(
      Credential holder, List<Credential> intermediates, CertificateRefusal refusal) {
    assertThat(lead(holder, intermediates)).isEqualTo(Outcome.refused(refusal));
  }

  private Outcome<CertificatePath> lead(Credential holder, List<Credential> between) {
    return paths(between).lead(EncodedCertificate.of(holder.certificate()), now);
  }

  private static CertificatePaths paths(List<Credential> intermediates) {
    return new CertificatePaths(
        new Trust(
            new TrustAnchors(
                List.of(ROOT.certificate()),
                intermediates.stream().map(Credential::certificate).toList())));
  }
}

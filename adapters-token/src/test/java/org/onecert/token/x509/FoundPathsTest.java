package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.keys.Credential;

@DisplayName("L-3 A path that was found is remembered")
class FoundPathsTest {

  private static final Credential ROOT = TestCertificate.ofAuthority("CN=Root").signedByItself();

  private final Instant now = Instant.now();
  private final Instant end = now.plusSeconds(60);
  private final Credential issuer =
      TestCertificate.ofAuthority("CN=Issuer").until(end).signedBy(ROOT);
  private final X509Certificate certificate =
      TestCertificate.of("CN=Holder").signedBy(issuer).certificate();
  private final Octets holder = EncodedCertificate.of(certificate);
  private final Trust trust = new Trust(trusted(issuer.certificate()));
  private final CertificatePaths paths = new CertificatePaths(trust);

  @Test
  void and_is_the_same_at_any_moment_at_which_it_holds() {
    CertificatePath path = found(now);

    assertThat(found(now.plusSeconds(30))).isSameAs(path);
    assertThat(found(certificate.getNotBefore().toInstant())).isSameAs(path);
  }

  @Test
  void but_not_beyond_the_validity_of_its_issuers() {
    found(now);

    assertThat(paths.lead(holder, end.plusSeconds(1)))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));
  }

  @Test
  void but_not_before_the_validity_of_its_holder() {
    found(now);

    assertThat(paths.lead(holder, certificate.getNotBefore().toInstant().minusSeconds(1)))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_NOT_YET_VALID));
  }

  @Test
  void until_the_operator_trusts_others() {
    found(now);
    trust.become(trusted());

    assertThat(paths.lead(holder, now))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));

    trust.become(trusted(issuer.certificate()));
    assertThat(paths.lead(holder, now)).isInstanceOf(Accepted.class);
  }

  @Test
  void for_this_very_certificate() {
    found(now);
    byte[] other = holder.toArray();
    other[other.length - 1] ^= 1;

    assertThat(paths.lead(Octets.of(other), now)).isNotInstanceOf(Accepted.class);
  }

  private CertificatePath found(Instant at) {
    return switch (paths.lead(holder, at)) {
      case Accepted<CertificatePath>(var path) -> path;
      case Outcome.Refused<CertificatePath>(var refusal) -> throw new AssertionError(refusal);
    };
  }

  private static TrustAnchors trusted(X509Certificate... intermediates) {
    return new TrustAnchors(List.of(ROOT.certificate()), List.of(intermediates));
  }
}

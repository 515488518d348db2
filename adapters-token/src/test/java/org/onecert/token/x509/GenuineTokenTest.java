package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Machinery;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.token.VirtualToken;

@DisplayName("L-3 A genuine token")
class GenuineTokenTest {

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void is_accepted_and_names_its_enterprise(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var token = authority.issue();

    CertificateFacts facts = facts(Server.trusting(authority).isShown(token));

    assertThat(facts.enterpriseName().value()).isEqualTo(token.imprint().enterpriseName());
    assertThat(facts.uscc().value()).isEqualTo(token.imprint().uscc());
    assertThat(facts.uniqueId().value()).isEqualTo(token.uniqueId());
    assertThat(facts.serialNumber().hex()).isEqualTo(token.serialNumber());
    assertThat(facts.validity()).isEqualTo(PathValidity.of(token.signingCertificate()));
    assertThat(facts.fingerprint().hex()).isEqualTo(tbs(token).sha256().toHex());
  }

  private static Octets tbs(VirtualToken token) {
    return Octets.of(Machinery.run(token.signingCertificate()::getTBSCertificate));
  }

  @ParameterizedTest
  @EnumSource(names = {"P256", "P384", "SM2"})
  void may_sign_with_r_and_s_side_by_side(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var token = authority.issue();
    var raw = Octets.of(token.signRaw(Server.SIGNED.toArray()));

    var outcome = Server.trusting(authority).isAnswered(Server.certificate(token), raw);

    assertThat(raw.size()).isEqualTo(2 * algorithm.scalarLength());
    assertThat(facts(outcome).uniqueId().value()).isEqualTo(token.uniqueId());
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void may_have_a_key_of_another_algorithm_than_its_authority(Algorithm algorithm) {
    var authority = Authority.rsa();
    var order = TokenOrder.forEnterprise(SampleEnterprises.seeded(1).next()).withKey(algorithm);
    var token = authority.issue(order);

    assertThat(Server.trusting(authority).isShown(token)).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "SM2"})
  void can_be_examined_without_a_signature(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var certificate = authority.issue().signingCertificate();

    assertThat(Server.trusting(authority).examines(certificate)).isInstanceOf(Accepted.class);
  }

  static CertificateFacts facts(Outcome<GenuineCertificate> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<GenuineCertificate>) outcome).value().facts();
  }
}

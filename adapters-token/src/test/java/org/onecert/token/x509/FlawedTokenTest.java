package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.people.SampleEnterprises;

@DisplayName("L-3 A flawed token is refused for what is wrong with it")
class FlawedTokenTest {

  private static final Map<Flaw, CertificateRefusal> REFUSALS =
      Map.ofEntries(
          Map.entry(Flaw.EXPIRED, CertificateRefusal.CERTIFICATE_EXPIRED),
          Map.entry(Flaw.NOT_YET_VALID, CertificateRefusal.CERTIFICATE_NOT_YET_VALID),
          Map.entry(Flaw.OTHER_CA, CertificateRefusal.CERTIFICATE_UNTRUSTED),
          Map.entry(Flaw.IMPOSTOR_CA, CertificateRefusal.CERTIFICATE_UNTRUSTED),
          Map.entry(Flaw.SELF_SIGNED, CertificateRefusal.CERTIFICATE_UNTRUSTED),
          Map.entry(Flaw.EXPIRED_ISSUER, CertificateRefusal.CERTIFICATE_UNTRUSTED),
          Map.entry(Flaw.ENCRYPTION_ONLY, CertificateRefusal.CERTIFICATE_NOT_FOR_SIGNING),
          Map.entry(Flaw.NO_KEY_USAGE, CertificateRefusal.CERTIFICATE_NOT_FOR_SIGNING),
          Map.entry(Flaw.WRONG_USCC_DIGIT, CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE),
          Map.entry(Flaw.NO_USCC, CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE),
          Map.entry(Flaw.NO_UNIQUE_ID, CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE),
          Map.entry(Flaw.NO_ORGANISATION, CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE),
          Map.entry(
              Flaw.UNIQUE_ID_OF_ANOTHER_USCC, CertificateRefusal.CERTIFICATE_CONTRADICTS_ITSELF),
          Map.entry(Flaw.SHA1, CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED),
          Map.entry(Flaw.RSA_1024, CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED));

  private static final Set<Flaw> OUT_OF_TIME = EnumSet.of(Flaw.EXPIRED, Flaw.NOT_YET_VALID);

  static Stream<Arguments> flaws() {
    return Stream.of(Algorithm.RSA, Algorithm.P256, Algorithm.P384, Algorithm.SM2)
        .flatMap(algorithm ->
            REFUSALS.keySet().stream()
                .filter(flaw -> flaw != Flaw.SHA1 || algorithm != Algorithm.SM2)
                .map(flaw -> arguments(algorithm, flaw)));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void whatever_its_algorithm(Algorithm algorithm, Flaw flaw) {
    var authority = Authority.of(algorithm);
    var token = authority.issue(SampleEnterprises.seeded(1).next(), flaw);

    assertThat(Server.trusting(authority).isShown(token)).isEqualTo(Outcome.refused(refusal(flaw)));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  @DisplayName("M-6 and its holder is known only if it came too late or too early")
  void and_its_holder_is_known_only_if_it_came_too_late_or_too_early(
      Algorithm algorithm, Flaw flaw) {
    var authority = Authority.of(algorithm);
    var token = authority.issue(SampleEnterprises.seeded(1).next(), flaw);
    var server = Server.trusting(authority);

    assertThat(server.verifies(token).holder().map(facts -> facts.uniqueId().value()))
        .isEqualTo(OUT_OF_TIME.contains(flaw) ? Optional.of(token.uniqueId()) : Optional.empty());
    assertThat(server.verifies(Server.certificate(token), Octets.of(new byte[64])).holder())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Flaw.class,
      names = {"OTHER_CA", "IMPOSTOR_CA", "SELF_SIGNED"})
  void as_untrusted_rather_than_expired_if_nobody_vouches_for_it(Flaw flaw) {
    var authority = Authority.p256();
    var order = TokenOrder.forEnterprise(SampleEnterprises.seeded(1).next());
    var token = authority.issue(order.with(Flaw.EXPIRED).with(flaw));

    assertThat(Server.trusting(authority).isShown(token))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Flaw.class,
      names = {"WRONG_USCC_DIGIT", "UNIQUE_ID_OF_ANOTHER_USCC", "NO_ORGANISATION"})
  void without_a_word_on_its_contents_if_nobody_vouches_for_it(Flaw flaw) {
    var authority = Authority.p256();
    var order = TokenOrder.forEnterprise(SampleEnterprises.seeded(1).next());
    var token = authority.issue(order.with(Flaw.OTHER_CA).with(flaw));

    assertThat(Server.trusting(authority).isShown(token))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_UNTRUSTED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Flaw.class,
      names = {"NO_USCC", "UNIQUE_ID_OF_ANOTHER_USCC"})
  void as_expired_rather_than_for_its_contents(Flaw flaw) {
    var authority = Authority.p256();
    var order = TokenOrder.forEnterprise(SampleEnterprises.seeded(1).next());
    var token = authority.issue(order.with(Flaw.EXPIRED).with(flaw));

    assertThat(Server.trusting(authority).verifies(token))
        .isEqualTo(Verification.unproven(CertificateRefusal.CERTIFICATE_EXPIRED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Flaw.class,
      names = {"EXPIRED", "ENCRYPTION_ONLY"})
  void for_the_certificate_even_if_the_signature_is_wrong_too(Flaw flaw) {
    var authority = Authority.sm2();
    var token = authority.issue(SampleEnterprises.seeded(1).next(), flaw);

    var outcome =
        Server.trusting(authority).isAnswered(Server.certificate(token), Octets.of(new byte[64]));

    assertThat(outcome).isEqualTo(Outcome.refused(refusal(flaw)));
  }

  private static CertificateRefusal refusal(Flaw flaw) {
    return Objects.requireNonNull(REFUSALS.get(flaw));
  }
}

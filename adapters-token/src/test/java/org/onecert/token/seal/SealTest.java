package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.signing.Seal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.people.SampleEnterprises;

@DisplayName("A-3 The seal of a token")
class SealTest {

  private static final Map<Flaw, SealRefusal> REFUSALS =
      Map.of(
          Flaw.NO_SEAL, SealRefusal.SEAL_MISSING,
          Flaw.SEAL_ALTERED, SealRefusal.SEAL_ALTERED,
          Flaw.SEAL_BY_UNKNOWN_MAKER, SealRefusal.SEAL_MAKER_UNTRUSTED,
          Flaw.SEAL_EXPIRED, SealRefusal.SEAL_NOT_VALID_NOW,
          Flaw.SEAL_OF_ANOTHER_CERTIFICATE, SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void is_accepted_with_its_picture_if_it_belongs_to_the_certificate(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var token = authority.issue();

    Outcome<Seal> outcome = SealOffice.trusting(authority).isShown(token);

    assertThat(outcome).isInstanceOf(Accepted.class);
    Seal seal = ((Accepted<Seal>) outcome).value();
    assertThat(seal.name()).isEqualTo(token.imprint().enterpriseName());
    assertThat(seal.id()).matches("[0-9]{32}");
    assertThat(seal.picture().image().toHex()).startsWith("89504e47");
    assertThat(seal.picture().widthMm()).isBetween(30, 60);
    assertThat(seal.validity().includes(Instant.now())).isTrue();
  }

  static Stream<Arguments> flaws() {
    return Stream.of(Algorithm.RSA, Algorithm.P256, Algorithm.SM2)
        .flatMap(algorithm -> REFUSALS.keySet().stream().map(flaw -> arguments(algorithm, flaw)));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void is_refused_for_what_is_wrong_with_it(Algorithm algorithm, Flaw flaw) {
    var authority = Authority.of(algorithm);
    var token = authority.issue(SampleEnterprises.seeded(1).next(), flaw);

    assertThat(SealOffice.trusting(authority).isShown(token)).isEqualTo(refused(flaw));
  }

  @Test
  void is_orphaned_by_the_renewal_of_its_certificate() {
    var authority = Authority.sm2();
    var old = authority.issue();
    var renewed = authority.renew(old);

    assertThat(SealOffice.trusting(authority).isShown(old.sealData().orElseThrow(), renewed))
        .isEqualTo(Outcome.refused(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE));
  }

  @Test
  void is_untrusted_once_the_certificate_of_its_maker_has_expired() {
    var authority = Authority.p256();
    var clock = InstantSource.fixed(Instant.now().plus(Duration.ofDays(3650)));

    assertThat(SealOffice.at(clock, authority).isShown(authority.issue()))
        .isEqualTo(Outcome.refused(SealRefusal.SEAL_MAKER_UNTRUSTED));
  }

  @Test
  void is_refused_before_and_after_its_own_validity() {
    var authority = Authority.p256();
    var token = authority.issue();
    for (long days : new long[] {-40, 800}) {
      var clock = InstantSource.fixed(Instant.now().plus(Duration.ofDays(days)));
      assertThat(SealOffice.at(clock, authority).isShown(token))
          .isEqualTo(Outcome.refused(SealRefusal.SEAL_NOT_VALID_NOW));
    }
  }

  private static Outcome<Seal> refused(Flaw flaw) {
    return Outcome.refused(Objects.requireNonNull(REFUSALS.get(flaw)));
  }
}

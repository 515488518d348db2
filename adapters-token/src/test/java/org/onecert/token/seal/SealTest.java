package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
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
import org.onecert.fixtures.authority.TokenOrder;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.seal.SealEdition;

@DisplayName("A-3 The seal of a token")
class SealTest {

  private static final Map<Flaw, SealRefusal> REFUSALS =
      Map.of(
          Flaw.NO_SEAL, SealRefusal.SEAL_MISSING,
          Flaw.SEAL_ALTERED, SealRefusal.SEAL_ALTERED,
          Flaw.SEAL_BY_UNKNOWN_MAKER, SealRefusal.SEAL_MAKER_UNTRUSTED,
          Flaw.SEAL_EXPIRED, SealRefusal.SEAL_NOT_VALID_NOW,
          Flaw.SEAL_OF_ANOTHER_CERTIFICATE, SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);

  static Stream<Arguments> makings() {
    return Stream.of(Algorithm.RSA, Algorithm.P256, Algorithm.P384, Algorithm.SM2)
        .flatMap(algorithm -> editions().map(edition -> arguments(edition, algorithm)));
  }

  @ParameterizedTest
  @MethodSource("makings")
  void is_accepted_with_its_picture_if_it_belongs_to_the_certificate(
      SealEdition edition, Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var token = authority.issue(order().sealedBy(edition));

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
        .flatMap(algorithm ->
            editions()
                .flatMap(edition ->
                    REFUSALS.keySet().stream().map(flaw -> arguments(edition, algorithm, flaw))));
  }

  @ParameterizedTest
  @MethodSource("flaws")
  void is_refused_for_what_is_wrong_with_it(SealEdition edition, Algorithm algorithm, Flaw flaw) {
    var authority = Authority.of(algorithm);
    var token = authority.issue(order().sealedBy(edition).with(flaw));

    assertThat(SealOffice.trusting(authority).isShown(token)).isEqualTo(refused(flaw));
  }

  @ParameterizedTest
  @EnumSource
  void is_orphaned_by_the_renewal_of_its_certificate(SealEdition edition) {
    var authority = Authority.sm2();
    var old = authority.issue(order().sealedBy(edition));
    var renewed = authority.renew(old);

    assertThat(SealOffice.trusting(authority).isShown(old.sealData().orElseThrow(), renewed))
        .isEqualTo(Outcome.refused(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE));
    assertThat(SealOffice.trusting(authority).isShown(renewed)).isInstanceOf(Accepted.class);
  }

  @ParameterizedTest
  @EnumSource
  void is_untrusted_once_the_certificate_of_its_maker_has_expired(SealEdition edition) {
    assertThat(shownIn(3650, edition)).isEqualTo(Outcome.refused(SealRefusal.SEAL_MAKER_UNTRUSTED));
  }

  @ParameterizedTest
  @EnumSource
  void is_refused_before_and_after_its_own_validity(SealEdition edition) {
    for (long days : new long[] {-40, 800}) {
      assertThat(shownIn(days, edition)).isEqualTo(Outcome.refused(SealRefusal.SEAL_NOT_VALID_NOW));
    }
  }

  private static Outcome<Seal> shownIn(long days, SealEdition edition) {
    var authority = Authority.p256();
    var clock = InstantSource.fixed(Instant.now().plus(Duration.ofDays(days)));
    return SealOffice.at(clock, authority).isShown(authority.issue(order().sealedBy(edition)));
  }

  private static Stream<SealEdition> editions() {
    return Arrays.stream(SealEdition.values());
  }

  private static TokenOrder order() {
    return TokenOrder.forEnterprise(SampleEnterprises.seeded(1).next());
  }

  private static Outcome<Seal> refused(Flaw flaw) {
    return Outcome.refused(Objects.requireNonNull(REFUSALS.get(flaw)));
  }
}

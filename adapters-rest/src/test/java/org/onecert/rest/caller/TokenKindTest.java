package org.onecert.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.Identifiers;
import org.onecert.domain.Samples;
import org.onecert.domain.login.Session;
import org.onecert.rest.stage.Stage;

@DisplayName("L-6 a token that is not for work cannot be taken for one that is")
class TokenKindTest {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TokenKeys KEYS = TokenKeyPairs.generate(RANDOM);
  private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOW);
  private static final TokenSettings SETTINGS =
      new TokenSettings("https://onecert.example", "onecert", Duration.ofMinutes(30));

  static Stream<Session> notAtWork() {
    return Stream.of(Stage.activatingSession(), Stage.updatingSession());
  }

  private static String token(Session session) {
    return new SessionTokens(KEYS, SETTINGS, new Identifiers(RANDOM, CLOCK), CLOCK)
        .issue(session)
        .token();
  }

  /// A business system that checks what it has to.
  private static JwtConsumer businessSystem(String audience) {
    return new JwtConsumerBuilder()
        .setVerificationKey(KEYS.published().getFirst().getECPublicKey())
        .setExpectedIssuer("https://onecert.example")
        .setExpectedAudience(audience)
        .setEvaluationTime(NumericDate.fromMilliseconds(CLOCK.millis()))
        .build();
  }

  private static JwtClaims claims(Session session, String audience) throws InvalidJwtException {
    return businessSystem(audience).processToClaims(token(session));
  }

  @Test
  void one_for_work_says_for_whom_and_as_what() throws Exception {
    JwtClaims claims = claims(Stage.deputySession(), "onecert");

    assertThat(claims.getStringClaimValue("scope")).isEqualTo("session");
    assertThat(claims.getStringClaimValue("role")).isEqualTo("deputy");
    assertThat(claims.getStringClaimValue("enterprise")).isEqualTo("1231011742505934X2");
    assertThat(claims.getSubject()).isEqualTo("209@XY1231011742505934X2");
  }

  @ParameterizedTest
  @MethodSource("notAtWork")
  void business_systems_turn_the_others_down(Session session) {
    assertThatExceptionOfType(InvalidJwtException.class)
        .isThrownBy(() -> claims(session, "onecert"))
        .withMessageContaining("Audience");
  }

  @ParameterizedTest
  @MethodSource("notAtWork")
  void the_others_claim_nothing_to_act_upon(Session session) throws Exception {
    JwtClaims claims = claims(session, "https://onecert.example/activation");

    assertThat(claims.getClaimsMap()).doesNotContainKeys("role", "enterprise");
    assertThat(claims.getStringClaimValue("scope")).isIn("activation", "update");
    assertThat(claims.getAudience()).doesNotContain("onecert");
  }

  @Test
  void each_kind_has_a_scope_of_its_own() throws Exception {
    assertThat(scope(Stage.activatingSession())).isEqualTo("activation");
    assertThat(scope(Stage.updatingSession())).isEqualTo("update");
  }

  private static String scope(Session session) throws InvalidJwtException, MalformedClaimException {
    return claims(session, "https://onecert.example/activation").getStringClaimValue("scope");
  }
}

package org.onecert.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Identifiers;
import org.onecert.domain.Samples;
import org.onecert.domain.login.Session;
import org.onecert.rest.problem.ProblemException;
import org.onecert.rest.stage.Stage;

@DisplayName("L-6 a token that we did not make, or not for this, is worth nothing")
class ForgedTokenTest {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TokenKeys KEYS = TokenKeyPairs.generate(RANDOM);
  private static final TokenSettings SETTINGS =
      new TokenSettings("https://onecert.example", "onecert", Duration.ofMinutes(30));
  private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOW);

  private final Session session = Stage.admittedSession();

  private static TokenReader reader(InstantSource clock) {
    return new TokenReader(KEYS, SETTINGS, clock);
  }

  private String token(TokenKeys keys, TokenSettings settings) {
    return new SessionTokens(keys, settings, new Identifiers(RANDOM, CLOCK), CLOCK)
        .issue(session)
        .token();
  }

  private static void isRefused(String token, String problem) {
    isRefused(token, problem, CLOCK);
  }

  private static void isRefused(String token, String problem, InstantSource clock) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> reader(clock).read(token))
        .withMessage(problem);
  }

  private JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(SETTINGS.issuer());
    claims.setAudience(SETTINGS.audience());
    claims.setSubject("109@XY1231011742505934X2");
    claims.setJwtId("1");
    claims.setIssuedAt(org.jose4j.jwt.NumericDate.fromMilliseconds(CLOCK.millis()));
    claims.setExpirationTime(org.jose4j.jwt.NumericDate.fromMilliseconds(CLOCK.millis() + 60_000));
    claims.setStringClaim("sid", session.id().value().toString());
    return claims;
  }

  private static String signed(JwtClaims claims, String algorithm, @Nullable Key key)
      throws JoseException {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    signature.setAlgorithmHeaderValue(algorithm);
    signature.setKeyIdHeaderValue(KEYS.signingId());
    signature.setKey(key);
    signature.setDoKeyValidation(false);
    signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    return signature.getCompactSerialization();
  }

  @Test
  void but_ours_is_read() throws JoseException {
    assertThat(reader(CLOCK).read(token(KEYS, SETTINGS))).isEqualTo(session.id());
    assertThat(reader(CLOCK).read(signed(claims(), "ES256", KEYS.signing())))
        .isEqualTo(session.id());
  }

  @Test
  void without_signature() throws JoseException {
    isRefused(signed(claims(), "none", null), "not-logged-in");
  }

  @Test
  void signed_with_the_public_key_as_a_secret() throws JoseException {
    byte[] secret = KEYS.published().getFirst().toJson().getBytes(StandardCharsets.UTF_8);

    isRefused(signed(claims(), "HS256", new HmacKey(secret)), "not-logged-in");
    isRefused(
        signed(
            claims(),
            "HS256",
            new HmacKey(Objects.requireNonNull(KEYS.published().getFirst().getKey().getEncoded()))),
        "not-logged-in");
  }

  @Test
  void signed_with_another_key() {
    isRefused(token(TokenKeyPairs.generate(RANDOM), SETTINGS), "not-logged-in");
  }

  @Test
  void signed_with_another_key_under_our_keys_name() throws JoseException {
    Key other = TokenKeyPairs.generate(RANDOM).signing();

    isRefused(signed(claims(), "ES256", other), "not-logged-in");
  }

  @Test
  void by_another_issuer() {
    isRefused(
        token(KEYS, new TokenSettings("https://evil.example", "onecert", SETTINGS.idle())),
        "not-logged-in");
  }

  @Test
  void for_another_audience() {
    isRefused(
        token(KEYS, new TokenSettings(SETTINGS.issuer(), "other", SETTINGS.idle())),
        "not-logged-in");
  }

  @Test
  void whose_time_is_over() {
    isRefused(token(KEYS, SETTINGS), "session-ended", InstantSource.fixed(session.endsAt()));
  }

  @Test
  void that_never_ends() throws JoseException {
    JwtClaims claims = claims();
    claims.unsetClaim("exp");

    isRefused(signed(claims, "ES256", KEYS.signing()), "not-logged-in");
  }

  @Test
  void that_names_no_session() throws JoseException {
    JwtClaims claims = claims();
    claims.setStringClaim("sid", "' or 1=1");

    isRefused(signed(claims, "ES256", KEYS.signing()), "not-logged-in");
  }

  @Test
  void that_was_altered() {
    String token = token(KEYS, SETTINGS);
    int middle = token.indexOf('.') + 10;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';

    isRefused(token.substring(0, middle) + other + token.substring(middle + 1), "not-logged-in");
  }

  @Test
  void that_is_endless() {
    isRefused("a".repeat(5000), "not-logged-in");
  }
}

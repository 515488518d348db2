package org.onecert.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class PublishedKeysTest {

  private final Stage stage;
  private final SessionTokens tokens;

  PublishedKeysTest(Stage stage, SessionTokens tokens) {
    this.stage = stage;
    this.tokens = tokens;
  }

  private JsonWebKeySet keys() throws Exception {
    return new JsonWebKeySet(stage.stranger().get(Api.PUBLISHED_KEYS).expect(200).text());
  }

  @Test
  @DisplayName("L-6 business systems verify tokens with the published keys")
  void let_a_business_system_verify_tokens() throws Exception {
    String token = tokens.issue(Stage.admittedSession()).token();

    JwtClaims claims =
        new JwtConsumerBuilder()
            .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys().getJsonWebKeys()))
            .setExpectedIssuer("https://onecert.example")
            .setExpectedAudience("onecert")
            .setEvaluationTime(
                org.jose4j.jwt.NumericDate.fromMilliseconds(Samples.NOW.toEpochMilli()))
            .build()
            .processToClaims(token);

    assertThat(claims.getSubject()).isEqualTo("109@XY1231011742505934X2");
    assertThat(claims.getStringClaimValue("enterprise")).isEqualTo("1231011742505934X2");
    assertThat(claims.getStringClaimValue("serial")).isEqualTo("416DA854C04A497DAC56F005D748FC90");
    assertThat(claims.getStringClaimValue("role")).isEqualTo("main");
    assertThat(claims.getStringClaimValue("scope")).isEqualTo("session");
  }

  @Test
  void go_by_their_thumbprint() throws Exception {
    JsonWebKey key = keys().getJsonWebKeys().getFirst();

    assertThat(key.getKeyId()).isEqualTo(key.calculateBase64urlEncodedThumbprint("SHA-256"));
  }

  @Test
  void may_be_kept_a_while() {
    Reply reply = stage.stranger().get(Api.PUBLISHED_KEYS).expect(200);

    assertThat(reply.headers().firstValue("Cache-Control")).contains("public, max-age=300");
  }
}

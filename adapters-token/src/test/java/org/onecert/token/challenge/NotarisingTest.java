package org.onecert.token.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Purpose;
import org.onecert.token.KeyedHash;

@DisplayName("L-2 A challenge in writing")
class NotarisingTest {

  static final String ORIGIN = "https://example.org";
  private static final Instant EXPIRY = Instant.parse("2026-11-22T07:18:29Z");

  private final HmacChallengeNotary notary = notary(1, ORIGIN);

  static HmacChallengeNotary notary(int secret, String origin) {
    return new HmacChallengeNotary(List.of(new KeyedHash(filled(32, secret))), origin);
  }

  private static HmacChallengeNotary changing(int secret, int other) {
    return new HmacChallengeNotary(
        List.of(new KeyedHash(filled(32, secret)), new KeyedHash(filled(32, other))), ORIGIN);
  }

  static Octets filled(int size, int value) {
    byte[] octets = new byte[size];
    Arrays.fill(octets, (byte) value);
    return Octets.of(octets);
  }

  static Challenge challenge(Purpose purpose, String subject) {
    return new Challenge(purpose, ORIGIN, filled(32, 255), EXPIRY, subject);
  }

  @Test
  void names_purpose_origin_subject_nonce_and_expiry_in_exactly_these_octets() {
    NotarisedChallenge written = notary.notarise(challenge(Purpose.LOG_IN, "-"));
    assertThat(new String(written.toBeSigned().toArray(), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            OneCert challenge 1
            purpose: log-in
            origin: https://example.org
            subject: -
            nonce: __________________________________________8
            expires: 2026-11-22T07:18:29Z
            """);
  }

  @ParameterizedTest
  @EnumSource
  void is_recognised_by_another_node_with_the_same_key(Purpose purpose) {
    NotarisedChallenge written = notary.notarise(challenge(purpose, "升级 101@XY 𠮷"));
    assertThat(notary(1, ORIGIN).recognise(written.text())).contains(written);
  }

  @Test
  @DisplayName("is recognised by every node while one after the other changes the key")
  void is_recognised_while_the_key_is_changed() {
    NotarisedChallenge before = notary.notarise(challenge(Purpose.LOG_IN, "-"));
    NotarisedChallenge after = changing(2, 1).notarise(challenge(Purpose.LOG_IN, "-"));

    assertThat(changing(1, 2).recognise(after.text())).contains(after);
    assertThat(changing(2, 1).recognise(before.text())).contains(before);
    assertThat(notary(2, ORIGIN).recognise(after.text())).contains(after);
    assertThat(notary(2, ORIGIN).recognise(before.text())).isEmpty();
  }

  @Test
  void drops_fractions_of_a_second() {
    Challenge precise =
        new Challenge(Purpose.ADD, ORIGIN, filled(32, 0), EXPIRY.plusNanos(999_999_999), "-");
    assertThat(notary.notarise(precise).challenge().expiresAt()).isEqualTo(EXPIRY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nnonce: x", "a\rb", "a\u0000b", "\u007f", "", "a\u2028b", "a\u202eb"})
  void refuses_to_write_a_subject_that_could_be_read_as_something_else(String subject) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notary.notarise(challenge(Purpose.UPGRADE, subject)));
  }

  @Test
  void refuses_to_write_for_another_origin() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> notary(1, "https://b.org").notarise(challenge(Purpose.ADD, "-")));
  }

  @Test
  void refuses_a_nonce_of_another_size() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> notary.notarise(new Challenge(Purpose.ADD, ORIGIN, filled(31, 1), EXPIRY, "-")));
  }

  @Test
  void refuses_a_key_that_is_too_short() {
    assertThatIllegalArgumentException().isThrownBy(() -> new KeyedHash(filled(31, 1)));
  }
}

package org.onecert.token.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.login.Purpose;
import org.onecert.token.KeyedHash;
import org.onecert.token.Utf8;

@DisplayName("L-2 A challenge that comes back is not recognised")
class RecognisingTest {

  private static final HmacChallengeNotary NOTARY = NotarisingTest.notary(1, NotarisingTest.ORIGIN);
  private static final String TEXT =
      NOTARY.notarise(NotarisingTest.challenge(Purpose.LOG_IN, "-")).text();

  @Test
  void with_any_single_bit_altered() {
    assertThat(NOTARY.recognise(TEXT)).isPresent();
    byte[] octets = TEXT.getBytes(StandardCharsets.US_ASCII);
    for (int bit = 0; bit < octets.length * 8; bit++) {
      octets[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(NOTARY.recognise(new String(octets, StandardCharsets.ISO_8859_1))).isEmpty();
      octets[bit / 8] ^= (byte) (1 << (bit % 8));
    }
  }

  @Test
  void by_a_node_with_another_key() {
    assertThat(NotarisingTest.notary(2, NotarisingTest.ORIGIN).recognise(TEXT)).isEmpty();
  }

  @Test
  void by_a_server_of_another_origin_with_the_same_key() {
    assertThat(NotarisingTest.notary(1, "https://example.com").recognise(TEXT)).isEmpty();
  }

  @Test
  void when_its_hash_was_made_for_another_use_of_the_same_secret() {
    var body = TEXT.substring(0, TEXT.indexOf('.'));
    var other =
        new KeyedHash(NotarisingTest.filled(32, 1))
            .of("another label", Utf8.octets(new String(decoded(body), StandardCharsets.UTF_8)));
    assertThat(NOTARY.recognise(body + "." + encoded(other.toArray()))).isEmpty();
  }

  static Stream<String> misspelled() {
    String body = TEXT.substring(0, TEXT.indexOf('.'));
    String mac = TEXT.substring(TEXT.indexOf('.') + 1);
    return Stream.of(
        "",
        ".",
        "..",
        body,
        mac,
        body + ".",
        "." + mac,
        TEXT + "\n",
        TEXT + ".",
        TEXT + "=",
        TEXT + "." + mac,
        " " + TEXT,
        body + "=." + mac,
        body + "==." + mac,
        body + "\r\n." + mac,
        body + "." + mac.substring(0, 42),
        body + "." + mac + "A",
        body + "." + nonCanonical(mac),
        nonCanonical(body) + "." + mac,
        TEXT.replace('-', '+').replace('_', '/').replace('.', ':'),
        "A".repeat(1_000_000),
        TEXT + "A".repeat(1_000_000),
        "A".repeat(1_000_000) + "." + mac);
  }

  @ParameterizedTest
  @MethodSource("misspelled")
  void in_any_other_spelling(String text) {
    assertThat(NOTARY.recognise(text)).isEmpty();
  }

  /// The same octets with other bits in the last character, where they stand for nothing. A text
  /// whose length leaves no such bits gets a character more, which stands for nothing either.
  private static String nonCanonical(String text) {
    int last = text.length() - 1;
    char spare = (char) (text.charAt(last) + 1);
    String other = text.substring(0, last) + spare;
    return text.length() % 4 == 0 ? text + "A" : other;
  }

  private static byte[] decoded(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  private static String encoded(byte[] octets) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }
}

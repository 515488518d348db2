package org.onecert.persistence.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;

@DisplayName("P-1: an encrypted value")
class PeopleCipherTest {

  private static final Place PLACE = new Place("certificate.mobile", "1");
  private static final byte[] PLAIN = "15801907709".getBytes(UTF_8);

  private final SecureRandom random = new SecureRandom();
  private final Octets first = key();
  private final Octets second = key();
  private final PeopleCipher cipher = new PeopleCipher(PeopleKeys.of(7, first), random);

  @Test
  void comes_back_in_its_place() {
    assertThat(cipher.decrypt(PLACE, cipher.encrypt(PLACE, PLAIN))).isEqualTo(PLAIN);
  }

  @Test
  void names_version_and_key_and_never_looks_the_same() {
    byte[] value = cipher.encrypt(PLACE, PLAIN);

    assertThat(value).startsWith(1, 7).hasSize(2 + 12 + PLAIN.length + 16);
    assertThat(cipher.encrypt(PLACE, PLAIN)).isNotEqualTo(value);
  }

  @Test
  void does_not_come_back_in_another_row_or_column() {
    byte[] value = cipher.encrypt(PLACE, PLAIN);

    assertBroken(new Place("certificate.mobile", "2"), value);
    assertBroken(new Place("hosted_key.mobile", "1"), value);
  }

  @Test
  void does_not_come_back_with_any_octet_altered() {
    byte[] value = cipher.encrypt(PLACE, PLAIN);

    IntStream.range(0, value.length).forEach(at -> assertBroken(PLACE, altered(value, at)));
    assertBroken(PLACE, Arrays.copyOf(value, 10));
  }

  @Test
  void is_read_with_the_key_that_it_was_written_with() {
    byte[] old = cipher.encrypt(PLACE, PLAIN);
    PeopleCipher later = new PeopleCipher(new PeopleKeys(8, Map.of(7, first, 8, second)), random);

    assertThat(later.decrypt(PLACE, old)).isEqualTo(PLAIN);
    assertThat(later.encrypt(PLACE, PLAIN)).startsWith(1, 8);
    assertBroken(PLACE, later.encrypt(PLACE, PLAIN));
  }

  private void assertBroken(Place place, byte[] value) {
    assertThatThrownBy(() -> cipher.decrypt(place, value))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("15801907709");
  }

  private static byte[] altered(byte[] value, int at) {
    byte[] copy = value.clone();
    copy[at] ^= 1;
    return copy;
  }

  private Octets key() {
    byte[] key = new byte[32];
    random.nextBytes(key);
    return Octets.of(key);
  }
}

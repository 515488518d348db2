package org.onecert.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.rest.problem.ProblemException;

class CursorsTest {

  private static final ListName LIST = new ListName("list\nof somebody");

  private static Cursors withKey(int first) {
    byte[] key = new byte[32];
    key[0] = (byte) first;
    return new Cursors(
        new CursorSettings(Octets.of(key), Duration.ofHours(1)), InstantSource.fixed(Samples.NOW));
  }

  @Test
  void are_read_on_every_node_that_has_the_key() {
    assertThat(withKey(1).read(LIST, withKey(1).write(LIST, "42"))).isEqualTo("42");
  }

  @Test
  void are_none_of_ours_if_written_with_another_key() {
    String theirs = withKey(2).write(LIST, "42");

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> withKey(1).read(LIST, theirs))
        .withMessage("cursor-invalid");
  }

  @Test
  void fit_into_what_is_read_of_an_address() {
    String longest = withKey(1).write(LIST, "00000000-0000-0002-0000-000000000002");

    assertThat(longest).hasSizeLessThanOrEqualTo(Query.LONGEST_CURSOR);
  }

  @Test
  void keep_their_key_to_themselves() {
    assertThat(new CursorSettings(Octets.of(new byte[32]), Duration.ofHours(1)).toString())
        .isEqualTo("cursor settings");
  }
}

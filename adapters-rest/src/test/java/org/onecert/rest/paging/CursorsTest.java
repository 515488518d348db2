package org.onecert.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.rest.problem.ProblemException;

class CursorsTest {

  private static final ListName LIST = new ListName("list\nof somebody");

  private static Cursors withKey(Integer... firsts) {
    List<Octets> keys = Arrays.stream(firsts).map(CursorsTest::key).toList();
    return new Cursors(
        new CursorSettings(keys, Duration.ofHours(1)), InstantSource.fixed(Samples.NOW));
  }

  private static Octets key(int first) {
    byte[] key = new byte[32];
    key[0] = (byte) first;
    return Octets.of(key);
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
  void are_read_on_every_node_while_the_key_is_changed() {
    assertThat(withKey(1, 2).read(LIST, withKey(2, 1).write(LIST, "42"))).isEqualTo("42");
    assertThat(withKey(2, 1).read(LIST, withKey(1).write(LIST, "42"))).isEqualTo("42");
  }

  @Test
  void fit_into_what_is_read_of_an_address() {
    String longest = withKey(1).write(LIST, "00000000-0000-0002-0000-000000000002");

    assertThat(longest).hasSizeLessThanOrEqualTo(Query.LONGEST_CURSOR);
  }

  @Test
  void keep_their_key_to_themselves() {
    assertThat(new CursorSettings(List.of(key(1)), Duration.ofHours(1)).toString())
        .isEqualTo("cursor settings");
  }
}

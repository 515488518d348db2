package org.onecert.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.rest.Api;
import org.onecert.rest.stage.StageClock;

@QuarkusTest
@DisplayName("M-1, M-6 a cursor goes on where its page ended")
class CursorTest {

  private final Reader reader;
  private final StageClock clock;

  CursorTest(Reader reader, StageClock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  @BeforeEach
  void writeTheLists() {
    reader.writesTheLists();
  }

  @AfterEach
  void goBack() {
    clock.goesBack();
  }

  @Test
  void is_taken_by_the_list_that_it_came_from() {
    reader.goesOn(Api.CERTIFICATES, reader.cursor(Api.CERTIFICATES)).expect(200);
    reader.goesOn(Api.OPERATIONS, reader.cursor(Api.OPERATIONS)).expect(200);
  }

  @Test
  void is_taken_with_pages_of_another_size() {
    reader.goesOn(Api.CERTIFICATES + "?limit=7", reader.cursor(Api.CERTIFICATES)).expect(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "00000000-0000-0002-0000-000000000002",
        "00000000-0000-0002-0000-000000000002~1795312800",
        "00000000-0000-0002-0000-000000000002~1795312800~",
        "42~1795312800~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "42~999999999999~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "42~1~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "42~-1~AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "~~~",
        "'or(1=1)--"
      })
  void that_we_did_not_write_is_told_so(String cursor) {
    reader.isTurnedDown(Api.CERTIFICATES, cursor);
    reader.isTurnedDown(Api.OPERATIONS, cursor);
  }

  @Test
  void that_was_altered_anywhere_is_none_of_ours() {
    String cursor = reader.cursor(Api.OPERATIONS);

    for (int i = 0; i < cursor.length(); i++) {
      String other = cursor.charAt(i) == '1' ? "2" : "1";
      reader.isTurnedDown(Api.OPERATIONS, cursor.substring(0, i) + other + cursor.substring(i + 1));
    }
    reader.isTurnedDown(Api.OPERATIONS, cursor + "0");
    reader.isTurnedDown(Api.OPERATIONS, "0" + cursor);
  }

  @Test
  void in_another_spelling_is_none_of_ours() {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    String cursor = reader.cursor(Api.CERTIFICATES);
    int last = cursor.length() - 1;
    char sameOctets = alphabet.charAt(alphabet.indexOf(cursor.charAt(last)) ^ 1);

    reader.isTurnedDown(Api.CERTIFICATES, cursor.substring(0, last) + sameOctets);
    reader.isTurnedDown(Api.CERTIFICATES, cursor + "=");
  }

  @Test
  void grows_old() {
    String cursor = reader.cursor(Api.CERTIFICATES);

    clock.passes(Duration.ofHours(1).minusSeconds(1));
    reader.goesOn(Api.CERTIFICATES, cursor).expect(200);

    clock.passes(Duration.ofSeconds(1));
    assertThat(reader.goesOn(Api.CERTIFICATES, cursor).expect(400).code())
        .isEqualTo("cursor-outdated");
  }

  @Test
  void that_is_too_long_is_not_looked_at() {
    assertThat(reader.goesOn(Api.CERTIFICATES, "1".repeat(129)).expect(400).at("/errors/0/code"))
        .isEqualTo("too-long");
    reader.isTurnedDown(Api.CERTIFICATES, "1".repeat(128));
  }
}

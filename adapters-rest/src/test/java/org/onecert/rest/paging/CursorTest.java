package org.onecert.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.rest.stage.Certificates.deputyRow;
import static org.onecert.rest.stage.Certificates.mainRow;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.management.ListCertificates;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Operations;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;
import org.onecert.rest.stage.StageClock;

@QuarkusTest
@DisplayName("M-1, M-6 a cursor goes on where its page ended, and nowhere else")
class CursorTest {

  private final Stage stage;
  private final Script script;
  private final StageClock clock;

  CursorTest(Stage stage, Script script, StageClock clock) {
    this.stage = stage;
    this.script = script;
    this.clock = clock;
  }

  @BeforeEach
  void writeTwoRowsOfEachList() {
    script.clear();
    script.answers(ListCertificates.class, List.of(mainRow(), deputyRow(Access.NORMAL)));
    script.accepts(
        ReadOperations.class, List.of(Operations.refusedEnablement(), Operations.sealedForm()));
  }

  @AfterEach
  void goBack() {
    clock.goesBack();
  }

  /// The cursor behind the first row.
  private String cursor(String list) {
    return stage.admitted().get(list + (list.contains("?") ? "&" : "?") + "limit=1").at("/next");
  }

  private static String after(String list, String cursor) {
    return list + (list.contains("?") ? "&" : "?") + "cursor=" + cursor;
  }

  private Reply goesOn(String list, String cursor) {
    return stage.admitted().get(after(list, cursor));
  }

  private void isNoneOfOurs(String list, String cursor) {
    int before = asked();

    assertThat(goesOn(list, cursor).expect(400).code()).isEqualTo("cursor-invalid");
    assertThat(asked()).isEqualTo(before);
  }

  private int asked() {
    return script.asked(ListCertificates.class).size() + script.asked(ReadOperations.class).size();
  }

  @Test
  void is_taken_by_the_list_that_it_came_from() {
    goesOn(Api.CERTIFICATES, cursor(Api.CERTIFICATES)).expect(200);
    goesOn(Api.OPERATIONS, cursor(Api.OPERATIONS)).expect(200);
  }

  @Test
  void is_taken_with_pages_of_another_size() {
    goesOn(Api.CERTIFICATES + "?limit=7", cursor(Api.CERTIFICATES)).expect(200);
  }

  @Test
  void is_taken_from_every_session_of_the_enterprise() {
    String cursor = cursor(Api.CERTIFICATES);

    stage.deputy().get(after(Api.CERTIFICATES, cursor)).expect(200);
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
    isNoneOfOurs(Api.CERTIFICATES, cursor);
    isNoneOfOurs(Api.OPERATIONS, cursor);
  }

  @Test
  void that_was_altered_anywhere_is_none_of_ours() {
    String cursor = cursor(Api.OPERATIONS);

    for (int i = 0; i < cursor.length(); i++) {
      String other = cursor.charAt(i) == '1' ? "2" : "1";
      isNoneOfOurs(Api.OPERATIONS, cursor.substring(0, i) + other + cursor.substring(i + 1));
    }
    isNoneOfOurs(Api.OPERATIONS, cursor + "0");
    isNoneOfOurs(Api.OPERATIONS, "0" + cursor);
  }

  @Test
  void in_another_spelling_is_none_of_ours() {
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    String cursor = cursor(Api.CERTIFICATES);
    int last = cursor.length() - 1;
    char sameOctets = alphabet.charAt(alphabet.indexOf(cursor.charAt(last)) ^ 1);

    isNoneOfOurs(Api.CERTIFICATES, cursor.substring(0, last) + sameOctets);
    isNoneOfOurs(Api.CERTIFICATES, cursor + "=");
  }

  @Test
  void of_another_list_is_none_of_this_one() {
    isNoneOfOurs(Api.OPERATIONS, cursor(Api.CERTIFICATES));
    isNoneOfOurs(Api.CERTIFICATES, cursor(Api.OPERATIONS));
  }

  @Test
  void of_another_enterprise_is_none_of_this_one() {
    var other = Stage.admittedSession(new EnterpriseId(new UUID(1, 99)));

    for (String list : List.of(Api.CERTIFICATES, Api.OPERATIONS)) {
      String cursor = stage.caller(other).get(list + "?limit=1").expect(200).at("/next");
      isNoneOfOurs(list, cursor);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?act=edit",
        "?act=enable&result=refused",
        "?result=refused",
        "?act=enable&from=2026-11-01T00:00:00Z",
        "?act=enable&until=2026-11-01T00:00:00Z",
        "?act=enable&certificate=00000000-0000-0002-0000-000000000003"
      })
  void with_other_filters_is_of_another_list(String filters) {
    String cursor = cursor(Api.OPERATIONS + "?act=enable");

    isNoneOfOurs(Api.OPERATIONS + filters, cursor);
    goesOn(Api.OPERATIONS + "?act=enable", cursor).expect(200);
  }

  @Test
  void whose_moment_stood_in_another_filter_is_of_another_list() {
    String moment = "2026-11-01T00:00:00Z";

    isNoneOfOurs(Api.OPERATIONS + "?until=" + moment, cursor(Api.OPERATIONS + "?from=" + moment));
  }

  @Test
  void with_the_same_filters_written_otherwise_goes_on() {
    String cursor = cursor(Api.OPERATIONS + "?act=enable&from=2026-11-01T08:00:00%2B08:00");

    goesOn(Api.OPERATIONS + "?from=2026-11-01T00:00:00Z&act=enable", cursor).expect(200);
  }

  @Test
  void grows_old() {
    String cursor = cursor(Api.CERTIFICATES);

    clock.passes(Duration.ofHours(1).minusSeconds(1));
    goesOn(Api.CERTIFICATES, cursor).expect(200);

    clock.passes(Duration.ofSeconds(1));
    assertThat(goesOn(Api.CERTIFICATES, cursor).expect(400).code()).isEqualTo("cursor-outdated");
  }

  @Test
  void that_is_old_and_of_another_list_is_none_of_ours() {
    String cursor = cursor(Api.CERTIFICATES);
    clock.passes(Duration.ofHours(2));

    isNoneOfOurs(Api.OPERATIONS, cursor);
  }

  @Test
  void that_is_too_long_is_not_looked_at() {
    assertThat(goesOn(Api.CERTIFICATES, "1".repeat(129)).expect(400).at("/errors/0/code"))
        .isEqualTo("too-long");
    isNoneOfOurs(Api.CERTIFICATES, "1".repeat(128));
  }
}

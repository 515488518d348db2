package org.onecert.rest.paging;

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
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Stage;
import org.onecert.rest.stage.StageClock;

@QuarkusTest
@DisplayName("M-1, M-6 a cursor goes on in the list that it came from and in no other")
class CursorOfAnotherListTest {

  private final Stage stage;
  private final Reader reader;
  private final StageClock clock;

  CursorOfAnotherListTest(Stage stage, Reader reader, StageClock clock) {
    this.stage = stage;
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
  void is_taken_from_every_session_of_the_enterprise() {
    String cursor = reader.cursor(Api.CERTIFICATES);

    stage.deputy().get(Api.CERTIFICATES + "?cursor=" + cursor).expect(200);
  }

  @Test
  void of_another_list_is_none_of_this_one() {
    reader.isTurnedDown(Api.OPERATIONS, reader.cursor(Api.CERTIFICATES));
    reader.isTurnedDown(Api.CERTIFICATES, reader.cursor(Api.OPERATIONS));
  }

  @Test
  void of_another_enterprise_is_none_of_this_one() {
    var other = Stage.admittedSession(new EnterpriseId(new UUID(1, 99)));

    for (String list : List.of(Api.CERTIFICATES, Api.OPERATIONS)) {
      String cursor = stage.caller(other).get(list + "?limit=1").expect(200).at("/next");
      reader.isTurnedDown(list, cursor);
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
    String cursor = reader.cursor(Api.OPERATIONS + "?act=enable");

    reader.isTurnedDown(Api.OPERATIONS + filters, cursor);
    reader.goesOn(Api.OPERATIONS + "?act=enable", cursor).expect(200);
  }

  @Test
  void whose_moment_stood_in_another_filter_is_of_another_list() {
    String moment = "2026-11-01T00:00:00Z";

    reader.isTurnedDown(
        Api.OPERATIONS + "?until=" + moment, reader.cursor(Api.OPERATIONS + "?from=" + moment));
  }

  @Test
  void with_the_same_filters_written_otherwise_goes_on() {
    String cursor = reader.cursor(Api.OPERATIONS + "?act=enable&from=2026-11-01T08:00:00%2B08:00");

    reader.goesOn(Api.OPERATIONS + "?from=2026-11-01T00:00:00Z&act=enable", cursor).expect(200);
  }

  @Test
  void that_is_old_and_of_another_list_is_none_of_ours() {
    String cursor = reader.cursor(Api.CERTIFICATES);
    clock.passes(Duration.ofHours(2));

    reader.isTurnedDown(Api.OPERATIONS, cursor);
  }
}

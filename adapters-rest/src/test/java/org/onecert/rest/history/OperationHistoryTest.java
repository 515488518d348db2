package org.onecert.rest.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.history.ReadOperations;
import org.onecert.application.history.ReadOperations.Query;
import org.onecert.application.history.ReadOperations.Wanted;
import org.onecert.domain.history.Act;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Operations;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("M-6 the operation history")
class OperationHistoryTest {

  private static final Wanted EVERYTHING =
      new Wanted(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Stage stage;
  private final Script script;

  OperationHistoryTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(
        ReadOperations.class, List.of(Operations.refusedEnablement(), Operations.sealedForm()));
  }

  private Reply reads(String query) {
    return stage.admitted().get(Api.OPERATIONS + query).expect(200);
  }

  private Query asked() {
    return (Query) script.asked(ReadOperations.class).getLast().getLast();
  }

  @Test
  void says_who_tried_what_to_which_certificate_and_why_it_was_refused() {
    Reply reply = reads("");

    assertThat(reply.at("/operations/0/id")).isEqualTo("00000000-0000-0009-0000-00000000002a");
    assertThat(reply.at("/operations/0/at")).isEqualTo("2026-11-22T01:58:20.104773Z");
    assertThat(reply.at("/operations/0/act")).isEqualTo("enable");
    assertThat(reply.at("/operations/0/result")).isEqualTo("refused");
    assertThat(reply.at("/operations/0/refusal")).isEqualTo("token-of-another-certificate");
    assertThat(reply.at("/operations/0/by")).isEqualTo("109@XY1231011742505934X2");
    assertThat(reply.at("/operations/0/bySerialNumber"))
        .isEqualTo("416DA854C04A497DAC56F005D748FC90");
    assertThat(reply.at("/operations/0/from")).isEqualTo("203.0.113.17");
    assertThat(reply.at("/operations/0/certificate")).isEqualTo("209@XY1231011742505934X2");
    assertThat(reply.at("/operations/0/tried")).isEqualTo("309@XY1231011742505934X2");
    assertThat(reply.json().at("/operations/0/changes")).isEmpty();
    assertThat(reply.json().at("/operations/0").has("form")).isFalse();
    assertThat(reply.json().has("next")).isFalse();
  }

  @Test
  void says_what_changed_and_which_form_came_of_it() {
    Reply reply = reads("");

    assertThat(reply.at("/operations/1/result")).isEqualTo("done");
    assertThat(reply.json().at("/operations/1").has("refusal")).isFalse();
    assertThat(reply.json().at("/operations/1").has("tried")).isFalse();
    assertThat(reply.at("/operations/1/changes/0/what")).isEqualTo("state");
    assertThat(reply.at("/operations/1/changes/0/before")).isEqualTo("normal");
    assertThat(reply.at("/operations/1/changes/0/after")).isEqualTo("deregistered");
    assertThat(reply.json().at("/operations/1/changes/1").has("after")).isFalse();
    assertThat(reply.at("/operations/1/signingSession"))
        .isEqualTo("00000000-0000-0008-0000-000000000008");
    assertThat(reply.at("/operations/1/documentSha256")).hasSize(64);
    assertThat(reply.at("/operations/1/form"))
        .isEqualTo(Api.FORMS + "/00000000-0000-0003-0000-000000000003");
  }

  @Test
  void of_one_whom_nobody_knows_names_nobody() {
    script.accepts(ReadOperations.class, List.of(Operations.byNobody()));

    assertThat(reads("").json().at("/operations/0").has("by")).isFalse();
  }

  @Test
  void is_asked_for_everything_page_by_page() {
    reads("");
    assertThat(asked()).isEqualTo(new Query(EVERYTHING, OptionalLong.empty(), 21));

    reads("?limit=50");
    assertThat(asked()).isEqualTo(new Query(EVERYTHING, OptionalLong.empty(), 51));
  }

  @Test
  void is_asked_for_what_is_wanted() {
    reads(
        "?certificate=%s&act=sendMobileCode&result=refused&from=%s&until=%s"
            .formatted(
                Certificates.DEPUTY.value(),
                "2026-11-01T00:00:00%2B08:00",
                "2026-12-01T00:00:00Z"));

    assertThat(asked().wanted())
        .isEqualTo(
            new Wanted(
                Optional.of(Certificates.DEPUTY),
                Optional.of(Act.SEND_MOBILE_CODE),
                Optional.of(true),
                Optional.of(Instant.parse("2026-10-31T16:00:00Z")),
                Optional.of(Instant.parse("2026-12-01T00:00:00Z"))));
  }

  @Test
  void is_asked_for_what_succeeded() {
    reads("?result=done");

    assertThat(asked().wanted().refused()).contains(false);
  }

  @Test
  void goes_on_where_the_page_ended() {
    var caller = stage.admitted();
    Reply first = caller.get(Api.OPERATIONS + "?act=enable&limit=1").expect(200);

    caller.get(Api.OPERATIONS + "?act=enable&limit=1&cursor=" + first.at("/next")).expect(200);

    assertThat(first.json().get("operations")).hasSize(1);
    assertThat(asked().before()).isEqualTo(OptionalLong.of(42));
  }

  @Test
  @DisplayName("M-1 it is for the main certificate")
  void is_not_for_deputies() {
    script.refuses(ReadOperations.class, ManagementRefusal.MAIN_CERTIFICATE_NEEDED);

    assertThat(stage.deputy().get(Api.OPERATIONS).expect(403).code())
        .isEqualTo("main-certificate-needed");
  }

  @Test
  void is_nothing_for_strangers() {
    assertThat(stage.stranger().get(Api.OPERATIONS).expect(401).code()).isEqualTo("not-logged-in");
  }
}

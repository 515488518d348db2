package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.message.ShowMessage;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.stage.EdgeStage;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("Whoever waits")
class DeadlineTest {

  private final Stage stage;
  private final Script script;
  private final Room room;

  DeadlineTest(Stage stage, Script script, Room room) {
    this.stage = stage;
    this.script = script;
    this.room = room;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  @DisplayName("too long is told to come again, and what he asked for goes on to its end")
  void too_long_is_told_to_come_again() {
    Api caller = stage.activating();
    var work = new CompletableFuture<Outcome<Object>>();
    script.does(ShowMessage.class, Uni.createFrom().completionStage(work));

    Reply late = ask(caller).expect(503);
    assertThat(late.code()).isEqualTo("service-unavailable");
    assertThat(late.headers().firstValue("Retry-After")).contains("5");
    assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");

    assertThat(room.inside()).isEqualTo(1);
    work.complete(Outcome.refused(CodeRefusal.MESSAGE_UNKNOWN));
    await().until(() -> room.inside() == 0);
    ask(caller).expect(404);
  }

  @Test
  @DisplayName("for a database that is away is told to come again")
  void for_a_database_that_is_away_is_told_to_come_again() {
    script.breaks(ShowMessage.class, new IllegalStateException(EdgeStage.AWAY));

    Reply refused = ask(stage.activating()).expect(503);
    assertThat(refused.code()).isEqualTo("service-unavailable");
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");
  }

  private static Reply ask(Api caller) {
    return caller.get("/api/v1/messages/" + new UUID(1, 1));
  }
}

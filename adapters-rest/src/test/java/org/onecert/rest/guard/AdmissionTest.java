package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onecert.application.message.ShowMessage;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.stage.EdgeStage;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("A node that has enough to do")
class AdmissionTest {

  private final Stage stage;
  private final Script script;
  private final Room room;
  private final CompletableFuture<Outcome<Object>> work = new CompletableFuture<>();

  AdmissionTest(Stage stage, Script script, Room room) {
    this.stage = stage;
    this.script = script;
    this.room = room;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  @Timeout(60)
  void tells_the_next_one_to_come_again_until_one_is_done() {
    Api caller = stage.activating();
    script.does(ShowMessage.class, Uni.createFrom().completionStage(work));
    List<CompletableFuture<Reply>> inside =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> ask(caller), Thread::startVirtualThread))
            .limit(EdgeStage.REQUESTS_AT_ONCE)
            .toList();
    while (room.inside() < EdgeStage.REQUESTS_AT_ONCE) {
      LockSupport.parkNanos(1_000_000);
    }

    Reply refused = ask(caller).expect(503);
    assertThat(refused.code()).isEqualTo("service-unavailable");
    assertThat(refused.headers().firstValue("Retry-After")).contains("1");

    work.complete(Outcome.refused(CodeRefusal.MESSAGE_UNKNOWN));
    assertThat(inside).allSatisfy(one -> one.join().expect(404));
    ask(caller).expect(404);
    assertThat(room.inside()).isZero();
  }

  @Test
  void is_left_by_what_fails_and_by_what_nobody_serves() {
    script.breaks(ShowMessage.class, new IllegalStateException("broken"));

    for (int i = 0; i < 3; i++) {
      ask(stage.activating()).expect(500);
      ask(stage.stranger()).expect(401);
      stage.stranger().get("/api/v1/nowhere").expect(404);
    }
    assertThat(room.inside()).isZero();
  }

  private static Reply ask(Api caller) {
    return caller.get("/api/v1/messages/" + new UUID(1, 1));
  }
}

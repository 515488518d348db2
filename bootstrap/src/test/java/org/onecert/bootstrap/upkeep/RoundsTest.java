package org.onecert.bootstrap.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Rounds of upkeep")
class RoundsTest {

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Rounds rounds = new Rounds((name, outcome, _) -> told.add(name + " " + outcome));
  private final CompletableFuture<Void> work = new CompletableFuture<>();

  @Test
  @Timeout(60)
  void are_waited_for_and_no_more_begin() {
    begin("sealTrail", work);

    CompletableFuture<Void> end = CompletableFuture.runAsync(this::end, Thread::startVirtualThread);
    while (rounds.goOn()) {
      Thread.onSpinWait();
    }
    begin("lapse", CompletableFuture.completedFuture(null));
    go(rounds.reading("purge", this::neverBegun));
    assertThat(end).isNotDone();

    work.complete(null);
    end.join();
    assertThat(told).containsExactly("sealTrail done");
  }

  @Test
  @Timeout(60)
  void are_not_waited_for_that_only_read() {
    go(rounds.reading("refreshLists", () -> Uni.createFrom().completionStage(work)));

    end();
    work.complete(null);

    assertThat(told).isEmpty();
  }

  @Test
  void are_told_of_when_they_fail_and_leave_room() {
    work.completeExceptionally(new IllegalStateException("broken"));

    begin("lapse", work);
    begin("lapse", CompletableFuture.completedFuture(null));
    end();

    assertThat(told).containsExactly("lapse failed", "lapse done");
  }

  private void begin(String name, CompletableFuture<Void> round) {
    go(rounds.round(name, () -> Uni.createFrom().completionStage(round)));
  }

  private static void go(Uni<Void> round) {
    var _ = round.subscribeAsCompletionStage();
  }

  private Uni<Void> neverBegun() {
    throw new IllegalStateException("The node stops");
  }

  private void end() {
    try {
      rounds.end(new ShutdownEvent());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}

package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.onecert.application.message.FollowMessages;

/// Asks what became of text messages, every second, on every node.
@Singleton
class MessageUpkeep {

  private final FollowMessages messages;
  private final Rounds rounds;

  MessageUpkeep(FollowMessages messages, Rounds rounds) {
    this.messages = messages;
    this.rounds = rounds;
  }

  @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> follow() {
    return rounds.reading("followMessages", messages::follow);
  }
}

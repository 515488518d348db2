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

  MessageUpkeep(FollowMessages messages) {
    this.messages = messages;
  }

  @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> follow() {
    return messages.follow();
  }
}

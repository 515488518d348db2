package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.onecert.application.notice.SendNotices;

/// Tells holders what happened to their certificates, every second, on every node.
@Singleton
class NoticeUpkeep {

  private final SendNotices notices;
  private final Rounds rounds;

  NoticeUpkeep(SendNotices notices, Rounds rounds) {
    this.notices = notices;
    this.rounds = rounds;
  }

  @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> send() {
    return rounds.round("sendNotices", notices::send);
  }
}

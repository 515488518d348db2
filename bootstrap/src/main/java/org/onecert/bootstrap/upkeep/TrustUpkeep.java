package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.onecert.bootstrap.wiring.OcspSources;
import org.onecert.bootstrap.wiring.TrustReload;
import org.onecert.token.revocation.ListShelf;

/// Keeps what certificates are checked against up to date: the operator's files as he changes them,
/// lists and answers before they end.
@Singleton
class TrustUpkeep {

  private final TrustReload files;
  private final ListShelf lists;
  private final OcspSources responders;
  private final Rounds rounds;

  TrustUpkeep(TrustReload files, ListShelf lists, OcspSources responders, Rounds rounds) {
    this.files = files;
    this.lists = lists;
    this.responders = responders;
    this.rounds = rounds;
  }

  @Scheduled(
      every = "${onecert.trust.reread-every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> reread() {
    return rounds.reading("rereadTrust", files::reread);
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> refreshLists() {
    return rounds.reading("refreshLists", lists::refresh);
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> askAgain() {
    return rounds.reading("refreshAnswers", this::refreshAnswers);
  }

  private Uni<Void> refreshAnswers() {
    return responders
        .tokens()
        .refresh()
        .call(responders.sealMakers()::refresh)
        .call(responders.personal()::refresh)
        .call(responders.timeStamps()::refresh);
  }
}

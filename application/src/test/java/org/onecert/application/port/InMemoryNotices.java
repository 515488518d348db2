package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeId;

/// The notices that have not been told yet, in memory.
public final class InMemoryNotices implements Notices, Restorable {

  private final InMemoryTable<NoticeId, Waiting> rows = new InMemoryTable<>();

  @Override
  public Uni<Void> put(Notice notice) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> rows.put(notice.id(), new Waiting(notice, notice.at())));
  }

  @Override
  public Uni<List<Notice>> take(Instant now, Duration lease, int most) {
    return Uni.createFrom().item(() -> leased(now, now.plus(lease), most));
  }

  private synchronized List<Notice> leased(Instant now, Instant until, int most) {
    List<Notice> due =
        rows.all().stream()
            .filter(waiting -> !now.isBefore(waiting.dueAt()))
            .sorted(Comparator.comparing(Waiting::dueAt))
            .map(Waiting::notice)
            .limit(most)
            .toList();
    due.forEach(notice -> rows.put(notice.id(), new Waiting(notice, again(notice, now, until))));
    return due;
  }

  private static Instant again(Notice notice, Instant now, Instant until) {
    Instant asLongAgain = now.plus(Duration.between(notice.at(), now));
    return asLongAgain.isAfter(until) ? asLongAgain : until;
  }

  @Override
  public Uni<Void> forget(NoticeId id) {
    return Uni.createFrom().voidItem().invoke(() -> rows.remove(id));
  }

  /// Those that wait.
  public List<Notice> all() {
    return rows.all().stream().map(Waiting::notice).toList();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }

  private record Waiting(Notice notice, Instant dueAt) {}
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeId;

/// The notices that have not been told yet.
public interface Notices {

  /// Keeps one to be told, as part of the transaction of what it tells of.
  Uni<Void> put(Notice notice);

  /// Takes some to be told, the oldest first. Nobody else takes them for a while; after that they
  /// are due again, because whoever took them may have died.
  Uni<List<Notice>> take(Instant now, Duration lease, int most);

  /// Forgets one: it was told, or is not worth it any more.
  Uni<Void> forget(NoticeId id);
}

package org.onecert.persistence.enterprise;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Objects;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.persistence.session.UnitOfWork;

/// Replaced issues, in PostgreSQL. The application's role cannot change or delete one.
public final class PostgresReplacedIssues implements ReplacedIssues {

  private final UnitOfWork work;

  public PostgresReplacedIssues(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Void> put(Certificate before, Instant replacedAt) {
    return work.join(session -> session.insert(ReplacedIssueRow.of(before, replacedAt)));
  }

  @Override
  public Uni<Boolean> contain(Fingerprint issue) {
    return work.join(session -> session.get(ReplacedIssueRow.class, issue.hex()))
        .map(Objects::nonNull);
  }
}

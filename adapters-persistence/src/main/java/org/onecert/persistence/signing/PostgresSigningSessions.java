package org.onecert.persistence.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.hibernate.LockMode;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.SigningSessions;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// All signing sessions, in PostgreSQL.
public final class PostgresSigningSessions implements SigningSessions {

  private final UnitOfWork work;
  private final People people;

  public PostgresSigningSessions(UnitOfWork work, People people) {
    this.work = work;
    this.people = people;
  }

  @Override
  public Uni<Void> put(SigningSession session) {
    return work.join(open -> open.upsert(SigningMapping.row(session, people)));
  }

  @Override
  public Uni<Optional<SigningSession>> find(SigningSessionId id) {
    return work.join(open -> open.get(SigningSessionRow.class, id.value())).map(this::session);
  }

  @Override
  public Uni<Optional<SigningSession>> claim(SigningSessionId id) {
    return work.join(
            open -> open.get(SigningSessionRow.class, id.value(), LockMode.PESSIMISTIC_WRITE))
        .map(this::session);
  }

  private Optional<SigningSession> session(@Nullable SigningSessionRow row) {
    return Optional.ofNullable(row).map(found -> SigningMapping.session(found, people));
  }
}

package org.onecert.persistence.login;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.Challenges;
import org.onecert.domain.login.Challenge;
import org.onecert.persistence.session.UnitOfWork;

/// The challenges that were answered, in PostgreSQL: the primary key is what makes each usable
/// once.
public final class PostgresChallenges implements Challenges {

  private static final String TAKE =
      """
      insert into used_challenge (nonce, purpose, expires_at) values (?1, ?2, ?3)
      on conflict (nonce) do nothing
      """;

  private final UnitOfWork work;

  public PostgresChallenges(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Boolean> take(Challenge challenge) {
    return work.join(session ->
        session
            .createNativeQuery(TAKE)
            .setParameter(1, challenge.nonce().toArray())
            .setParameter(2, challenge.purpose().name())
            .setParameter(3, challenge.expiresAt())
            .executeUpdate()
            .map(rows -> rows == 1));
  }
}

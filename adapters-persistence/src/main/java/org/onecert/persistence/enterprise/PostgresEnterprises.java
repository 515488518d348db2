package org.onecert.persistence.enterprise;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.login.Standing;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// All enterprises, in PostgreSQL.
public final class PostgresEnterprises implements Enterprises {

  private final UnitOfWork work;
  private final Pool pool;
  private final People people;

  public PostgresEnterprises(UnitOfWork work, Pool pool, People people) {
    this.work = work;
    this.pool = pool;
    this.people = people;
  }

  @Override
  public Uni<Standing> standing(CertificateFacts facts) {
    return pool.preparedQuery(StandingStatement.SQL)
        .execute(Tuple.of(facts.uniqueId().value(), facts.uscc().value()))
        .map(StandingStatement::standing);
  }

  @Override
  public Uni<Optional<Enterprise>> claim(UnifiedSocialCreditCode uscc) {
    return work.claim("enterprise " + uscc, session -> locked(session, uscc));
  }

  @Override
  public Uni<Void> put(Enterprise enterprise) {
    return work.join(session -> session.upsert(EnterpriseRow.of(enterprise, people)));
  }

  private Uni<Optional<Enterprise>> locked(StatelessSession session, UnifiedSocialCreditCode uscc) {
    return session
        .createSelectionQuery("from EnterpriseRow where uscc = ?1", EnterpriseRow.class)
        .setParameter(1, uscc.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResultOrNull()
        .map(row -> Optional.ofNullable(row).map(found -> found.enterprise(people)));
  }
}

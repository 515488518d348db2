package org.onecert.persistence.enterprise;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Records;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// All enterprises, in PostgreSQL.
public final class PostgresEnterprises implements Enterprises {

  private static final String BY_CODE = "from EnterpriseRow where organisationCode = ?1";
  private static final String BY_ID = "from EnterpriseRow where id = ?1";

  private final UnitOfWork work;
  private final Pool pool;
  private final People people;

  public PostgresEnterprises(UnitOfWork work, Pool pool, People people) {
    this.work = work;
    this.pool = pool;
    this.people = people;
  }

  @Override
  public Uni<Optional<Records>> records(CertificateFacts facts) {
    return pool.preparedQuery(RecordsStatement.SQL)
        .execute(RecordsStatement.parameters(facts))
        .map(RecordsStatement::records);
  }

  @Override
  public Uni<Optional<Enterprise>> claim(UnifiedSocialCreditCode uscc) {
    OrganisationCode code = uscc.organisationCode();
    return work.claim("enterprise " + code, session -> locked(session, BY_CODE, code.value()));
  }

  @Override
  public Uni<Enterprise> claim(EnterpriseId id) {
    return work.join(session -> locked(session, BY_ID, id.value())).map(Optional::orElseThrow);
  }

  @Override
  public Uni<Optional<Enterprise>> find(UnifiedSocialCreditCode uscc) {
    return work.join(session ->
        session
            .createSelectionQuery(BY_CODE, EnterpriseRow.class)
            .setParameter(1, uscc.organisationCode().value())
            .getSingleResultOrNull()
            .map(this::enterprise));
  }

  @Override
  public Uni<Void> put(Enterprise enterprise) {
    return work.join(session -> session.upsert(EnterpriseRow.of(enterprise, people)));
  }

  private Uni<Optional<Enterprise>> locked(StatelessSession session, String query, Object key) {
    return session
        .createSelectionQuery(query, EnterpriseRow.class)
        .setParameter(1, key)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResultOrNull()
        .map(this::enterprise);
  }

  private Optional<Enterprise> enterprise(@Nullable EnterpriseRow row) {
    return Optional.ofNullable(row).map(found -> found.enterprise(people));
  }
}

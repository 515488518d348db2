package org.onecert.persistence.enterprise;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.onecert.application.port.Certificates;
import org.onecert.domain.Shanghai;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// All activated certificates, in PostgreSQL.
public final class PostgresCertificates implements Certificates {

  private static final String ALIKE =
      "from CertificateRow where enterprise = ?1 and digits = ?2 order by id";
  private static final String ONE = "from CertificateRow where enterprise = ?1 and id = ?2";

  private final UnitOfWork work;
  private final Pool pool;
  private final People people;

  public PostgresCertificates(UnitOfWork work, Pool pool, People people) {
    this.work = work;
    this.pool = pool;
    this.people = people;
  }

  @Override
  public Uni<Void> put(Certificate certificate) {
    return work.join(session -> session.upsert(CertificateRow.of(certificate, people)));
  }

  @Override
  public Uni<Optional<Certificate>> find(EnterpriseId enterprise, CertificateId id) {
    return select(ONE, enterprise, id.value()).map(found -> found.stream().findFirst());
  }

  @Override
  public Uni<List<Certificate>> alike(EnterpriseId enterprise, UniqueId uniqueId) {
    return select(ALIKE, enterprise, uniqueId.digits());
  }

  @Override
  public Uni<List<ListedCertificate>> page(
      EnterpriseId enterprise, Optional<CertificateId> after, int size, Instant now) {
    return pool.preparedQuery(PageStatement.SQL)
        .execute(PageStatement.parameters(enterprise, after, size, Shanghai.day(now)))
        .map(this::listed);
  }

  private Uni<List<Certificate>> select(String query, EnterpriseId enterprise, Object key) {
    return work.join(session ->
            session
                .createSelectionQuery(query, CertificateRow.class)
                .setParameter(1, enterprise.value())
                .setParameter(2, key)
                .getResultList())
        .map(rows -> rows.stream().map(row -> row.certificate(people)).toList());
  }

  private List<ListedCertificate> listed(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> PageStatement.listed(row, people))
        .toList();
  }
}

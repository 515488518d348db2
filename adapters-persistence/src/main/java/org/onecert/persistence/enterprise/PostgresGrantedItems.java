package org.onecert.persistence.enterprise;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.GrantedItems;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.persistence.session.UnitOfWork;

/// The items that deputies were granted, in PostgreSQL.
public final class PostgresGrantedItems implements GrantedItems {

  private static final String OF =
      "select item, last_day::text as last_day from granted_item where certificate_id = ?1";
  private static final String REVOKE = "delete from granted_item where certificate_id = ?1";

  private static final String GRANT =
      """
      insert into granted_item (enterprise_id, certificate_id, item, last_day, granted_at)
      select ?1, ?2, granted.item, granted."lastDay", ?4
        from json_to_recordset(cast(cast(?3 as text) as json)) as granted (item text, "lastDay" date)
      """;

  private final UnitOfWork work;

  public PostgresGrantedItems(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Grants> of(CertificateId deputy) {
    return work.join(session -> grants(session, deputy.value()));
  }

  @Override
  public Uni<Void> put(EnterpriseId enterprise, CertificateId deputy, Grants grants, Instant at) {
    return revoke(deputy).chain(() -> grant(enterprise, deputy, grants, at));
  }

  private Uni<Void> grant(
      EnterpriseId enterprise, CertificateId deputy, Grants grants, Instant at) {
    return work.join(session ->
        session
            .createNativeQuery(GRANT)
            .setParameter(1, enterprise.value())
            .setParameter(2, deputy.value())
            .setParameter(3, GrantsText.write(grants).encode())
            .setParameter(4, at)
            .executeUpdate()
            .replaceWithVoid());
  }

  @Override
  public Uni<Void> revoke(CertificateId deputy) {
    return work.join(session ->
        session
            .createNativeQuery(REVOKE)
            .setParameter(1, deputy.value())
            .executeUpdate()
            .replaceWithVoid());
  }

  private static Uni<Grants> grants(StatelessSession session, UUID deputy) {
    return session
        .createNativeQuery(OF, Tuple.class)
        .setParameter(1, deputy)
        .getResultList()
        .map(PostgresGrantedItems::grants);
  }

  private static Grants grants(List<Tuple> rows) {
    return new Grants(rows.stream().map(PostgresGrantedItems::grant).collect(Collectors.toSet()));
  }

  private static Grant grant(Tuple row) {
    return new Grant(
        new BusinessItemCode(row.get("item", String.class)),
        Optional.ofNullable(row.get("last_day", String.class)).map(LocalDate::parse));
  }
}

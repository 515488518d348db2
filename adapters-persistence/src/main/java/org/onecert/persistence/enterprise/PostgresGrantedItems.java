package org.onecert.persistence.enterprise;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.GrantedItems;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.persistence.session.UnitOfWork;

/// The items that deputies were granted, in PostgreSQL.
public final class PostgresGrantedItems implements GrantedItems {

  private static final String OF = "select item from granted_item where certificate_id = ?1";
  private static final String REVOKE = "delete from granted_item where certificate_id = ?1";

  private final UnitOfWork work;

  public PostgresGrantedItems(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Set<BusinessItemCode>> of(CertificateId deputy) {
    return work.join(session -> codes(session, deputy.value()));
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

  private static Uni<Set<BusinessItemCode>> codes(StatelessSession session, UUID deputy) {
    return session
        .createNativeQuery(OF, String.class)
        .setParameter(1, deputy)
        .getResultList()
        .map(codes ->
            codes.stream().map(BusinessItemCode::new).collect(Collectors.toUnmodifiableSet()));
  }
}

package org.onecert.persistence.people;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.domain.Octets;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.persistence.session.UnitOfWork;

/// The codes that went out, in PostgreSQL.
public final class PostgresOneTimeCodes implements OneTimeCodes {

  private final UnitOfWork work;

  public PostgresOneTimeCodes(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Optional<OneTimeCode>> claim(Octets binding) {
    String name = binding.toHex();
    return work.claim("code " + name, session -> find(session, name));
  }

  @Override
  public Uni<Void> put(Octets binding, OneTimeCode code) {
    return work.join(session -> session.upsert(OneTimeCodeRow.of(binding, code)));
  }

  @Override
  public Uni<Void> remove(Octets binding) {
    return work.join(session ->
        session
            .createMutationQuery("delete from OneTimeCodeRow where binding = ?1")
            .setParameter(1, binding.toHex())
            .executeUpdate()
            .replaceWithVoid());
  }

  private static Uni<Optional<OneTimeCode>> find(StatelessSession session, String binding) {
    return session
        .get(OneTimeCodeRow.class, binding)
        .map(row -> Optional.ofNullable(row).map(OneTimeCodeRow::code));
  }
}

package org.onecert.persistence.people;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.domain.Octets;
import org.onecert.persistence.session.UnitOfWork;

/// The signatures that codes have released, in PostgreSQL.
public final class PostgresReleasedSignatures implements ReleasedSignatures {

  private static final String KEEP_FIRST =
      """
      insert into released_signature (release, signature) values (?1, ?2)
      on conflict (release) do nothing
      """;

  private final UnitOfWork work;

  public PostgresReleasedSignatures(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Octets> keepFirst(Octets release, Octets signature) {
    return work.join(session ->
        session
            .createNativeQuery(KEEP_FIRST)
            .setParameter(1, release.toHex())
            .setParameter(2, signature.toArray())
            .executeUpdate()
            .chain(() -> standing(session, release)));
  }

  @Override
  public Uni<Optional<Octets>> find(Octets release) {
    return work.join(session ->
        session
            .get(ReleasedSignatureRow.class, release.toHex())
            .map(row -> Optional.ofNullable(row).map(found -> Octets.of(found.signature))));
  }

  private static Uni<Octets> standing(StatelessSession session, Octets release) {
    return session
        .get(ReleasedSignatureRow.class, release.toHex())
        .map(row -> Octets.of(row.signature));
  }
}

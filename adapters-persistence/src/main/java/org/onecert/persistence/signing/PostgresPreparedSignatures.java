package org.onecert.persistence.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.persistence.session.UnitOfWork;
import org.onecert.persistence.signing.PreparedSignatureRow.SignaturePlace;

/// Prepared signatures, in PostgreSQL.
public final class PostgresPreparedSignatures implements PreparedSignatures {

  private static final String KEEP_FIRST =
      """
      insert into prepared_signature (session_id, signatory, document, to_be_signed)
      values (?1, ?2, ?3, ?4)
      on conflict (session_id, signatory) do nothing
      """;

  private final UnitOfWork work;

  public PostgresPreparedSignatures(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<PreparedSignature> keepFirst(
      SigningSessionId session, Signatory signatory, PreparedSignature prepared) {
    SignaturePlace place = SignaturePlace.of(session, signatory);
    return work.join(open ->
        insert(open, place, prepared)
            .chain(() -> open.get(PreparedSignatureRow.class, place))
            .map(PreparedSignatureRow::prepared));
  }

  @Override
  public Uni<Optional<PreparedSignature>> find(SigningSessionId session, Signatory signatory) {
    return work.join(
            open -> open.get(PreparedSignatureRow.class, SignaturePlace.of(session, signatory)))
        .map(row -> Optional.ofNullable(row).map(PreparedSignatureRow::prepared));
  }

  private static Uni<Integer> insert(
      StatelessSession open, SignaturePlace place, PreparedSignature prepared) {
    return open.createNativeQuery(KEEP_FIRST)
        .setParameter(1, place.session())
        .setParameter(2, place.signatory().name())
        .setParameter(3, prepared.document().toArray())
        .setParameter(4, prepared.toBeSigned().toArray())
        .executeUpdate();
  }
}

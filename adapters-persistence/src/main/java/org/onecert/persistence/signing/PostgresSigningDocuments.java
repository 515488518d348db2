package org.onecert.persistence.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.port.SigningDocuments;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.persistence.session.UnitOfWork;
import org.onecert.persistence.signing.SigningDocumentRow.DocumentPlace;

/// The forms of signing sessions, in PostgreSQL. The application's role cannot change one.
public final class PostgresSigningDocuments implements SigningDocuments {

  private final UnitOfWork work;

  public PostgresSigningDocuments(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Void> put(SigningSessionId session, DocumentStage stage, Octets document) {
    SigningDocumentRow row = new SigningDocumentRow();
    row.place = DocumentPlace.of(session, stage);
    row.content = document.toArray();
    return work.join(open -> open.insert(row));
  }

  @Override
  public Uni<Optional<Octets>> find(SigningSessionId session, DocumentStage stage) {
    return work.join(open -> open.get(SigningDocumentRow.class, DocumentPlace.of(session, stage)))
        .map(row -> Optional.ofNullable(row).map(found -> Octets.of(found.content)));
  }
}

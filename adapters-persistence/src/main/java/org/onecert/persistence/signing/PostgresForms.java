package org.onecert.persistence.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.port.Forms;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.persistence.session.UnitOfWork;

/// Signed forms, in PostgreSQL. The application's role cannot change one.
public final class PostgresForms implements Forms {

  private final UnitOfWork work;

  public PostgresForms(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Void> put(Form form) {
    return work.join(session -> session.insert(FormRow.of(form)));
  }

  @Override
  public Uni<Optional<Form>> find(SigningSessionId number) {
    return work.join(session ->
            session
                .createSelectionQuery("from FormRow where fileName = ?1", FormRow.class)
                .setParameter(1, number.fileName())
                .getSingleResultOrNull())
        .map(row -> Optional.ofNullable(row).map(FormRow::form));
  }

  @Override
  public Uni<Optional<Form>> find(FormId id) {
    return work.join(session -> session.get(FormRow.class, id.value()))
        .map(row -> Optional.ofNullable(row).map(FormRow::form));
  }
}

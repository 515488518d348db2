package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;

/// Signed forms, in memory.
public final class InMemoryForms implements Forms, Restorable {

  private final InMemoryTable<FormId, Form> rows = new InMemoryTable<>();

  @Override
  public Uni<Void> put(Form form) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(form.id(), form));
  }

  @Override
  public Uni<Optional<Form>> find(FormId id) {
    return Uni.createFrom().item(() -> rows.find(id));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

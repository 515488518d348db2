package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;

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
  public Uni<Optional<Form>> find(SigningSessionId number) {
    return Uni.createFrom()
        .item(() ->
            rows.all().stream()
                .filter(form -> form.fileName().equals(number.fileName()))
                .findFirst());
  }

  public List<Form> all() {
    return rows.all();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.SigningSessionId;

/// The forms of signing sessions, in memory.
public final class InMemorySigningDocuments implements SigningDocuments, Restorable {

  private final InMemoryTable<Place, Octets> rows = new InMemoryTable<>();

  @Override
  public Uni<Void> put(SigningSessionId session, DocumentStage stage, Octets document) {
    return Uni.createFrom().voidItem().invoke(() -> keep(new Place(session, stage), document));
  }

  @Override
  public Uni<Optional<Octets>> find(SigningSessionId session, DocumentStage stage) {
    return Uni.createFrom().item(() -> rows.find(new Place(session, stage)));
  }

  private void keep(Place place, Octets document) {
    if (!rows.putFirst(place, document)) {
      throw new IllegalStateException("What was put is never changed");
    }
  }

  @Override
  public Runnable note() {
    return rows.note();
  }

  private record Place(SigningSessionId session, DocumentStage stage) {}
}

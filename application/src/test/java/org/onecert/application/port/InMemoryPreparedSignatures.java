package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;

/// Prepared signatures, in memory.
public final class InMemoryPreparedSignatures implements PreparedSignatures, Restorable {

  private final InMemoryTable<Place, PreparedSignature> rows = new InMemoryTable<>();

  @Override
  public Uni<PreparedSignature> keepFirst(
      SigningSessionId session, Signatory signatory, PreparedSignature prepared) {
    Place place = new Place(session, signatory);
    return Uni.createFrom()
        .item(prepared)
        .invoke(given -> rows.putFirst(place, given))
        .map(given -> rows.find(place).orElse(given));
  }

  @Override
  public Uni<Optional<PreparedSignature>> find(SigningSessionId session, Signatory signatory) {
    return Uni.createFrom().item(() -> rows.find(new Place(session, signatory)));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }

  private record Place(SigningSessionId session, Signatory signatory) {}
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;

/// Released signatures, in memory.
public final class InMemoryReleasedSignatures implements ReleasedSignatures, Restorable {

  private final InMemoryTable<Octets, Octets> rows = new InMemoryTable<>();

  @Override
  public Uni<Octets> keepFirst(Octets release, Octets signature) {
    return Uni.createFrom()
        .item(signature)
        .invoke(given -> rows.putFirst(release, given))
        .map(given -> rows.find(release).orElse(given));
  }

  @Override
  public Uni<Optional<Octets>> find(Octets release) {
    return Uni.createFrom().item(() -> rows.find(release));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.people.OneTimeCode;

/// The codes that went out, in memory. Claims hold because [InMemoryTransactions] runs one at a
/// time.
public final class InMemoryOneTimeCodes implements OneTimeCodes, Restorable {

  private final InMemoryTable<Octets, OneTimeCode> rows = new InMemoryTable<>();

  @Override
  public Uni<Optional<OneTimeCode>> claim(Octets binding) {
    return Uni.createFrom().item(() -> rows.find(binding));
  }

  @Override
  public Uni<Void> put(Octets binding, OneTimeCode code) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(binding, code));
  }

  @Override
  public Uni<Void> remove(Octets binding) {
    return Uni.createFrom().voidItem().invoke(() -> rows.remove(binding));
  }

  public List<OneTimeCode> all() {
    return rows.all();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.Fingerprint;

/// Replaced issues, in memory.
public final class InMemoryReplacedIssues implements ReplacedIssues, Restorable {

  private final InMemoryTable<Fingerprint, Certificate> rows = new InMemoryTable<>();

  @Override
  public Uni<Void> put(Certificate before, Instant replacedAt) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(before.facts().fingerprint(), before));
  }

  @Override
  public Uni<Boolean> contain(Fingerprint issue) {
    return Uni.createFrom().item(() -> contains(issue));
  }

  public boolean contains(Fingerprint issue) {
    return rows.find(issue).isPresent();
  }

  public List<Certificate> all() {
    return rows.all();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;

/// All activated certificates, in memory.
public final class InMemoryCertificates implements Certificates, Restorable {

  private final InMemoryTable<CertificateId, Certificate> rows = new InMemoryTable<>();
  private final Set<CertificateId> deregistered = new HashSet<>();

  @Override
  public Uni<Void> put(Certificate certificate) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(certificate.id(), certificate));
  }

  /// Marks it as deregistered, as the main certificate would.
  public void deregister(CertificateId id) {
    deregistered.add(id);
  }

  public List<Certificate> all() {
    return rows.all();
  }

  Optional<Certificate> find(CertificateId id) {
    return rows.find(id);
  }

  Optional<Certificate> find(UniqueId uniqueId) {
    return rows.findFirst(row -> row.genuine().facts().uniqueId().equals(uniqueId));
  }

  boolean isDeregistered(CertificateId id) {
    return deregistered.contains(id);
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;

/// The items that deputies were granted, in memory.
public final class InMemoryGrantedItems implements GrantedItems, Restorable {

  private final InMemoryTable<CertificateId, Set<BusinessItemCode>> rows = new InMemoryTable<>();

  /// Grants these items, as an authorisation would.
  public void grant(CertificateId deputy, Set<BusinessItemCode> items) {
    rows.put(deputy, Set.copyOf(items));
  }

  @Override
  public Uni<Set<BusinessItemCode>> of(CertificateId deputy) {
    return Uni.createFrom().item(() -> itemsOf(deputy));
  }

  @Override
  public Uni<Void> revoke(CertificateId deputy) {
    return Uni.createFrom().voidItem().invoke(() -> rows.remove(deputy));
  }

  public Set<BusinessItemCode> itemsOf(CertificateId deputy) {
    return rows.find(deputy).orElse(Set.of());
  }

  public List<Set<BusinessItemCode>> all() {
    return rows.all();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

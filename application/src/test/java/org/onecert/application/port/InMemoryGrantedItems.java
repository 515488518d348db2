package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Grants;

/// The items that deputies were granted, in memory.
public final class InMemoryGrantedItems implements GrantedItems, Restorable {

  private final InMemoryTable<CertificateId, Grants> rows = new InMemoryTable<>();

  /// Grants these items, as an authorisation would.
  public void grant(CertificateId deputy, BusinessItemCode... items) {
    grant(deputy, Grants.of(items));
  }

  public void grant(CertificateId deputy, Grants grants) {
    rows.put(deputy, grants);
  }

  @Override
  public Uni<Grants> of(CertificateId deputy) {
    return Uni.createFrom().item(() -> find(deputy));
  }

  @Override
  public Uni<Void> put(EnterpriseId enterprise, CertificateId deputy, Grants grants, Instant at) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(deputy, grants));
  }

  @Override
  public Uni<Void> revoke(CertificateId deputy) {
    return Uni.createFrom().voidItem().invoke(() -> rows.remove(deputy));
  }

  Grants find(CertificateId deputy) {
    return rows.find(deputy).orElse(Grants.NONE);
  }

  /// What it may do as long as no test lets time pass.
  public Set<BusinessItemCode> itemsOf(CertificateId deputy) {
    return find(deputy).asOf(Samples.NOW).items();
  }

  public List<Grants> all() {
    return rows.all();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

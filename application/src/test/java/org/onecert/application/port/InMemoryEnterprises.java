package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Role;

/// All enterprises, in memory. Claims hold because [InMemoryTransactions] runs one at a time.
public final class InMemoryEnterprises implements Enterprises, Restorable {

  private final InMemoryTable<EnterpriseId, Enterprise> rows = new InMemoryTable<>();
  private final InMemoryCertificates certificates;
  private final InMemoryReplacedIssues replaced;
  private final InMemoryGrantedItems granted;
  private final int offered;

  /// @param offered how many items the catalogue offers
  public InMemoryEnterprises(
      InMemoryCertificates certificates,
      InMemoryReplacedIssues replaced,
      InMemoryGrantedItems granted,
      int offered) {
    this.certificates = certificates;
    this.replaced = replaced;
    this.granted = granted;
    this.offered = offered;
    certificates.listBy(this::listed);
  }

  private ListedCertificate listed(Certificate row, Instant now) {
    Role role = enterpriseOf(row).roleOf(row.id());
    return new ListedCertificate(
        row.id(), row.facts(), row.information(), row.access(), role, items(row, role, now));
  }

  private int items(Certificate row, Role role, Instant now) {
    return switch (role) {
      case MAIN -> offered;
      case DEPUTY -> granted.find(row.id()).asOf(now).all().size();
    };
  }

  @Override
  public Uni<Optional<Records>> records(CertificateFacts facts) {
    return Uni.createFrom().item(() -> rowOf(facts.uscc()).map(row -> records(row, facts)));
  }

  @Override
  public Uni<Optional<Enterprise>> claim(UnifiedSocialCreditCode uscc) {
    return find(uscc);
  }

  @Override
  public Uni<Enterprise> claim(EnterpriseId id) {
    return Uni.createFrom().item(() -> rows.find(id).orElseThrow());
  }

  @Override
  public Uni<Optional<Enterprise>> find(UnifiedSocialCreditCode uscc) {
    return Uni.createFrom().item(() -> rowOf(uscc));
  }

  @Override
  public Uni<Void> put(Enterprise enterprise) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(enterprise.id(), enterprise));
  }

  public List<Enterprise> all() {
    return rows.all();
  }

  Enterprise enterpriseOf(Certificate certificate) {
    return rows.find(certificate.enterprise()).orElseThrow();
  }

  private Records records(Enterprise row, CertificateFacts facts) {
    return new Records(
        row.id(),
        row.uscc(),
        certificates.allAlike(row.id(), facts.uniqueId()).stream().map(row::recorded).toList(),
        replaced.contains(facts.fingerprint()));
  }

  private Optional<Enterprise> rowOf(UnifiedSocialCreditCode uscc) {
    return rows.findFirst(row -> row.uscc().organisationCode().equals(uscc.organisationCode()));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Standing;

/// All enterprises, in memory. Claims hold because [InMemoryTransactions] runs one at a time.
public final class InMemoryEnterprises implements Enterprises, Restorable {

  private final InMemoryTable<EnterpriseId, Enterprise> rows = new InMemoryTable<>();
  private final InMemoryCertificates certificates;

  public InMemoryEnterprises(InMemoryCertificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public Uni<Standing> standing(CertificateFacts facts) {
    return Uni.createFrom().item(() -> standingOf(facts));
  }

  @Override
  public Uni<Optional<Enterprise>> claim(UnifiedSocialCreditCode uscc) {
    return Uni.createFrom().item(() -> find(uscc));
  }

  @Override
  public Uni<Void> put(Enterprise enterprise) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(enterprise.id(), enterprise));
  }

  public List<Enterprise> all() {
    return rows.all();
  }

  Role roleOf(Certificate certificate) {
    boolean isMain = rows.findFirst(row -> row.main().equals(certificate.id())).isPresent();
    return isMain ? Role.MAIN : Role.DEPUTY;
  }

  private Standing standingOf(CertificateFacts facts) {
    return certificates
        .find(facts.uniqueId())
        .<Standing>map(this::recorded)
        .or(() -> find(facts.uscc()).map(row -> new Standing.NewToEnterprise(row.id())))
        .orElseGet(Standing.NoEnterprise::new);
  }

  private Standing.Recorded recorded(Certificate row) {
    return new Standing.Recorded(
        row.enterprise(),
        row.id(),
        roleOf(row),
        row.genuine().facts().fingerprint(),
        certificates.isDeregistered(row.id()));
  }

  private Optional<Enterprise> find(UnifiedSocialCreditCode uscc) {
    return rows.findFirst(row -> row.uscc().equals(uscc));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

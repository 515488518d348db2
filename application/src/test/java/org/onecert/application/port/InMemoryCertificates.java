package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.ListedCertificate;

/// All activated certificates, in memory.
public final class InMemoryCertificates implements Certificates, Restorable {

  private final InMemoryTable<CertificateId, Certificate> rows = new InMemoryTable<>();
  private BiFunction<Certificate, Instant, ListedCertificate> listing =
      (_, _) -> {
        throw new IllegalStateException("Nobody knows what the certificate may do");
      };

  /// Has rows of the list made by somebody who knows more than the certificate says.
  void listBy(BiFunction<Certificate, Instant, ListedCertificate> knowing) {
    listing = knowing;
  }

  @Override
  public Uni<Void> put(Certificate certificate) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(certificate.id(), certificate));
  }

  @Override
  public Uni<Optional<Certificate>> find(EnterpriseId enterprise, CertificateId id) {
    return Uni.createFrom().item(() -> find(id).filter(row -> row.enterprise().equals(enterprise)));
  }

  @Override
  public Uni<List<Certificate>> alike(EnterpriseId enterprise, UniqueId uniqueId) {
    return Uni.createFrom().item(() -> allAlike(enterprise, uniqueId));
  }

  @Override
  public Uni<List<ListedCertificate>> page(
      EnterpriseId enterprise, Optional<CertificateId> after, int size, Instant now) {
    return Uni.createFrom()
        .item(() ->
            rowsAfter(enterprise, after).limit(size).map(row -> listing.apply(row, now)).toList());
  }

  private Stream<Certificate> rowsAfter(EnterpriseId enterprise, Optional<CertificateId> after) {
    return all().stream()
        .filter(row -> row.enterprise().equals(enterprise))
        .filter(row -> after.filter(last -> compare(row.id(), last) <= 0).isEmpty())
        .sorted(Comparator.comparing(Certificate::id, InMemoryCertificates::compare));
  }

  /// As PostgreSQL orders names: by their octets.
  private static int compare(CertificateId one, CertificateId other) {
    return Comparator.comparing(UUID::toString).compare(one.value(), other.value());
  }

  public List<Certificate> all() {
    return rows.all();
  }

  public Optional<Certificate> find(CertificateId id) {
    return rows.find(id);
  }

  List<Certificate> allAlike(EnterpriseId enterprise, UniqueId uniqueId) {
    return all().stream()
        .filter(row -> row.enterprise().equals(enterprise))
        .filter(row -> row.facts().uniqueId().digits().equals(uniqueId.digits()))
        .toList();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}

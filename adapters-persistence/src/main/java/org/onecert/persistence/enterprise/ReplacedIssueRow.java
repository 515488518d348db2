package org.onecert.persistence.enterprise;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.onecert.domain.certificate.Certificate;

/// An issue of a certificate that another one has replaced, as a row.
@Entity
@Table(name = "replaced_issue")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ReplacedIssueRow {

  @Id String fingerprint;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "certificate_id")
  UUID certificate;

  /// With the fingerprint once more, which is written as the key.
  @Embedded
  @AttributeOverride(
      name = "fingerprint",
      column = @Column(name = "fingerprint", insertable = false, updatable = false))
  FactsColumns facts;

  byte[] der;

  @Column(name = "replaced_at")
  Instant replacedAt;

  static ReplacedIssueRow of(Certificate before, Instant replacedAt) {
    ReplacedIssueRow row = new ReplacedIssueRow();
    row.fingerprint = before.facts().fingerprint().hex();
    row.facts = FactsColumns.of(before.facts());
    row.enterprise = before.enterprise().value();
    row.certificate = before.id().value();
    row.der = before.genuine().encoded().toArray();
    row.replacedAt = replacedAt;
    return row;
  }
}

package org.onecert.persistence.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;

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

  @Column(name = "enterprise_name")
  String enterpriseName;

  String uscc;

  @Column(name = "unique_id")
  String uniqueId;

  @Column(name = "serial_number")
  String serialNumber;

  @Column(name = "not_before")
  Instant notBefore;

  @Column(name = "not_after")
  Instant notAfter;

  byte[] der;

  @Column(name = "replaced_at")
  Instant replacedAt;

  static ReplacedIssueRow of(Certificate before, Instant replacedAt) {
    ReplacedIssueRow row = new ReplacedIssueRow();
    row.enterprise = before.enterprise().value();
    row.certificate = before.id().value();
    row.der = before.genuine().encoded().toArray();
    row.replacedAt = replacedAt;
    row.add(before.facts());
    return row;
  }

  private void add(CertificateFacts facts) {
    fingerprint = facts.fingerprint().hex();
    enterpriseName = facts.enterpriseName().value();
    uscc = facts.uscc().value();
    uniqueId = facts.uniqueId().value();
    serialNumber = facts.serialNumber().hex();
    notBefore = facts.validity().notBefore();
    notAfter = facts.validity().notAfter();
  }
}

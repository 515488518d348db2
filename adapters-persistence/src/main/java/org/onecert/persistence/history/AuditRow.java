package org.onecert.persistence.history;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.history.AuditEntry;
import org.onecert.persistence.enterprise.FactsColumns;

/// A line of the audit trail as a row.
@Entity
@Table(name = "audit_entry")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AuditRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  Instant at;
  String act;
  @Nullable String refusal;
  String client;
  @Embedded @Nullable FactsColumns certificate;

  static AuditRow of(AuditEntry entry) {
    AuditRow row = new AuditRow();
    row.at = entry.at();
    row.act = entry.act().name();
    row.refusal = entry.refusal().orElse(null);
    row.client = entry.client().value();
    row.certificate = entry.certificate().map(FactsColumns::of).orElse(null);
    return row;
  }
}

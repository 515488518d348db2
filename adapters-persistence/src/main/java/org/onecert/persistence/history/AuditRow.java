package org.onecert.persistence.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.persistence.enterprise.FactsColumns;
import org.onecert.persistence.history.EntryProofs.EntryProof;

/// A line of the audit trail as a row that is written.
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

  @Nullable String subject;

  @Nullable String tried;

  @Nullable String changes;

  @Column(name = "signing_session_id")
  @Nullable UUID signing;

  @Column(name = "document_hash")
  @Nullable String document;

  @Column(name = "form_id")
  @Nullable UUID form;

  @Column(name = "entry")
  UUID name;

  byte[] mac;

  static AuditRow of(AuditEntry entry) {
    AuditRow row = new AuditRow();
    row.at = entry.at();
    row.act = entry.act().name();
    row.refusal = entry.refusal().orElse(null);
    row.client = entry.client().value();
    row.certificate = entry.certificate().map(FactsColumns::of).orElse(null);
    row.subject = entry.subject().map(UniqueId::value).orElse(null);
    row.add(entry.particulars());
    return row;
  }

  AuditRow proven(EntryProof proof) {
    name = proof.name();
    mac = proof.mac().toArray();
    return this;
  }

  private void add(Particulars particulars) {
    tried = particulars.tried().orElse(null);
    changes = ChangesText.write(particulars.changes());
    signing = particulars.signing().map(SigningSessionId::value).orElse(null);
    document = particulars.document().map(DocumentHash::hex).orElse(null);
    form = particulars.form().map(FormId::value).orElse(null);
  }
}

package org.onecert.persistence.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.onecert.domain.Octets;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.FormKind;

/// A signed form as a row.
@Entity
@Table(name = "form")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class FormRow {

  @Id UUID id;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Enumerated(EnumType.STRING)
  FormKind kind;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "completed_at")
  Instant completedAt;

  byte[] content;

  static FormRow of(Form form) {
    FormRow row = new FormRow();
    row.id = form.id().value();
    row.enterprise = form.enterprise().value();
    row.kind = form.kind();
    row.fileName = form.fileName();
    row.completedAt = form.completedAt();
    row.content = form.content().toArray();
    return row;
  }

  Form form() {
    return new Form(
        new FormId(id),
        new EnterpriseId(enterprise),
        kind,
        fileName,
        completedAt,
        Octets.of(content));
  }
}

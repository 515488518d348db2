package org.onecert.persistence.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.SigningSessionId;

/// The form of a signing session at one stage, as a row.
@Entity
@Table(name = "signing_document")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SigningDocumentRow {

  @EmbeddedId DocumentPlace place;
  byte[] content;

  /// Which form at which stage.
  @Embeddable
  record DocumentPlace(
      @Column(name = "session_id") UUID session, @Enumerated(EnumType.STRING) DocumentStage stage) {

    static DocumentPlace of(SigningSessionId session, DocumentStage stage) {
      return new DocumentPlace(session.value(), stage);
    }
  }
}

package org.onecert.persistence.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;

/// A prepared signature as a row.
@Entity
@Table(name = "prepared_signature")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class PreparedSignatureRow {

  @EmbeddedId SignaturePlace place;
  byte[] document;

  @Column(name = "to_be_signed")
  byte[] toBeSigned;

  PreparedSignature prepared() {
    return new PreparedSignature(Octets.of(document), Octets.of(toBeSigned));
  }

  /// Whose signature in which session.
  @Embeddable
  record SignaturePlace(
      @Column(name = "session_id") UUID session, @Enumerated(EnumType.STRING) Signatory signatory) {

    static SignaturePlace of(SigningSessionId session, Signatory signatory) {
      return new SignaturePlace(session.value(), signatory);
    }
  }
}

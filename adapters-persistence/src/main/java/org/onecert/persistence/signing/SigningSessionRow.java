package org.onecert.persistence.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.signing.FormKind;
import org.onecert.persistence.crypto.Place;
import org.onecert.persistence.enterprise.FactsColumns;
import org.onecert.persistence.enterprise.InformationColumns;
import org.onecert.persistence.enterprise.ProfileColumns;

/// A signing session as a row: its terms, its matter, and what its state adds.
@Entity
@Table(name = "signing_session")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SigningSessionRow {

  /// The states, as the table names them.
  enum State {
    AWAITING_SEAL,
    AWAITING_REPRESENTATIVE,
    COMPLETED,
    LAPSED,
    CANCELLED,
    VOIDED
  }

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  FormKind kind;

  @Enumerated(EnumType.STRING)
  State state;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "lapses_at")
  Instant lapsesAt;

  @Embedded FactsColumns facts;
  byte[] der;

  /// Of a main activation and of an upgrade.
  @Embedded @Nullable ProfileColumns profile;

  /// Of a main activation.
  @Embedded @Nullable InformationColumns information;

  /// Of an authorisation; see [AssignmentsText].
  @Nullable String assignments;

  /// Of an upgrade; see [PartiesText].
  @Nullable String parties;

  @Column(name = "seal_data")
  byte[] sealData;

  @Column(name = "document_hash")
  @Nullable String documentHash;

  @Embedded @Nullable CompletionColumns completion;

  @Column(name = "void_reason")
  @Nullable String voidReason;

  Place representativePlace() {
    return new Place("signing_session.representative", id.toString());
  }

  Place mobilePlace() {
    return new Place("signing_session.mobile", id.toString());
  }
}

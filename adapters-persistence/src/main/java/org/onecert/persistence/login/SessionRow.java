package org.onecert.persistence.login;

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
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.persistence.enterprise.FactsColumns;

/// A log-in session as a row that is written; it is read by a statement that also keeps it alive.
@Entity
@Table(name = "session")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class SessionRow {

  /// The kinds of sessions, as the table names them.
  enum Kind {
    ADMITTED,
    ACTIVATING,
    UPDATING,
    PARTED
  }

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  Kind kind;

  @Enumerated(EnumType.STRING)
  Role role;

  @Enumerated(EnumType.STRING)
  Entrance entrance;

  @Nullable String item;

  @Column(name = "enterprise_id")
  @Nullable UUID enterprise;

  @Column(name = "certificate_id")
  @Nullable UUID certificate;

  @Embedded FactsColumns facts;
  byte @Nullable [] der;

  @Nullable String replaces;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "last_seen_at")
  Instant lastSeenAt;

  @Column(name = "ends_at")
  Instant endsAt;

  static SessionRow of(Session session, Instant openedAt) {
    SessionRow row =
        switch (session) {
          case Admitted admitted -> admitted(admitted);
          case Activating activating -> activating(activating);
          case Updating updating -> updating(updating);
          case Parted _ ->
              throw new IllegalArgumentException("What is left of a session is no new one");
        };
    row.id = session.id().value();
    row.entrance = session.visit().entrance();
    row.item = session.visit().item().map(BusinessItemCode::value).orElse(null);
    row.facts = FactsColumns.of(session.facts());
    row.openedAt = openedAt;
    row.lastSeenAt = openedAt;
    row.endsAt = session.endsAt();
    return row;
  }

  private static SessionRow admitted(Admitted session) {
    SessionRow row = new SessionRow();
    row.kind = Kind.ADMITTED;
    row.role = session.role();
    row.enterprise = session.enterprise().value();
    row.certificate = session.certificate().value();
    return row;
  }

  private static SessionRow activating(Activating session) {
    SessionRow row = new SessionRow();
    row.kind = Kind.ACTIVATING;
    row.role = session.role();
    row.der = session.certificate().encoded().toArray();
    return row;
  }

  private static SessionRow updating(Updating session) {
    SessionRow row = new SessionRow();
    row.kind = Kind.UPDATING;
    row.role = session.role();
    row.enterprise = session.enterprise().value();
    row.certificate = session.account().value();
    row.der = session.certificate().encoded().toArray();
    row.replaces = session.replaces().hex();
    return row;
  }
}

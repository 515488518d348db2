package org.onecert.persistence.upgrade;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Cancelled;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.Upgrade.Lapsed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.Upgrade.Voided;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.domain.upgrade.UpgradeTerms;

/// An upgrade that a main certificate began, as a row.
@Entity
@Table(name = "upgrade")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class UpgradeRow {

  /// The states, as the table names them.
  enum State {
    PENDING,
    COMPLETED,
    CANCELLED,
    LAPSED,
    VOIDED
  }

  @Id UUID id;

  @Column(name = "enterprise_id")
  UUID enterprise;

  @Column(name = "main_id")
  UUID main;

  @Column(name = "deputy_id")
  UUID deputy;

  @Enumerated(EnumType.STRING)
  State state;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column(name = "lapses_at")
  Instant lapsesAt;

  @Column(name = "completed_at")
  @Nullable Instant completedAt;

  @Column(name = "void_reason")
  @Nullable String voidReason;

  static UpgradeRow of(Upgrade upgrade) {
    UpgradeRow row = of(upgrade.terms());
    row.state = row.addState(upgrade);
    return row;
  }

  private static UpgradeRow of(UpgradeTerms terms) {
    UpgradeRow row = new UpgradeRow();
    row.id = terms.id().value();
    row.enterprise = terms.enterprise().value();
    row.main = terms.main().value();
    row.deputy = terms.deputy().value();
    row.openedAt = terms.openedAt();
    row.lapsesAt = terms.lapsesAt();
    return row;
  }

  private State addState(Upgrade upgrade) {
    return switch (upgrade) {
      case Pending _ -> State.PENDING;
      case Completed completed -> {
        completedAt = completed.at();
        yield State.COMPLETED;
      }
      case Cancelled _ -> State.CANCELLED;
      case Lapsed _ -> State.LAPSED;
      case Voided voided -> {
        voidReason = voided.reason();
        yield State.VOIDED;
      }
    };
  }

  Upgrade upgrade() {
    return switch (state) {
      case PENDING -> new Pending(terms());
      case COMPLETED -> new Completed(terms(), requireNonNull(completedAt));
      case CANCELLED -> new Cancelled(terms());
      case LAPSED -> new Lapsed(terms());
      case VOIDED -> new Voided(terms(), requireNonNull(voidReason));
    };
  }

  UpgradeTerms terms() {
    return new UpgradeTerms(
        new UpgradeId(id),
        new EnterpriseId(enterprise),
        new CertificateId(main),
        new CertificateId(deputy),
        openedAt,
        lapsesAt);
  }
}

package org.onecert.application;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.AuditTrail;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;

/// Writes acts to the audit trail: a successful one together with its effect, a refused one after
/// nothing happened (P-2).
public final class Trail {

  private final AuditTrail entries;

  public Trail(AuditTrail entries) {
    this.entries = entries;
  }

  /// Notes an act that succeeded; to be called inside the transaction of its effect.
  public Uni<Void> done(Act act, Actor actor, Particulars particulars) {
    return entries.append(AuditEntry.of(act, actor, Outcome.accepted(act), particulars));
  }

  /// Notes an act if it was refused.
  public Uni<Void> refused(Act act, Actor actor, Outcome<?> outcome, Particulars particulars) {
    return switch (outcome) {
      case Accepted<?> _ -> Uni.createFrom().voidItem();
      case Refused<?> _ -> either(act, actor, outcome, particulars);
    };
  }

  /// Notes an act whatever came of it.
  public Uni<Void> either(Act act, Actor actor, Outcome<?> outcome, Particulars particulars) {
    return entries.append(AuditEntry.of(act, actor, outcome, particulars));
  }
}

package org.onecert.domain.history;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UniqueId;

/// One line of the audit trail.
///
/// @param certificate whose act it was, as far as it is known
/// @param refusal the code of the reason if it was turned down; empty if it succeeded
/// @param client the address that the request came from
public record AuditEntry(
    Instant at,
    Act act,
    Optional<CertificateFacts> certificate,
    Optional<String> refusal,
    ClientAddress client,
    Particulars particulars) {

  /// The entry of an act that somebody did or tried.
  public static AuditEntry of(Act act, Actor actor, Outcome<?> outcome, Particulars particulars) {
    return new AuditEntry(
        actor.at(), act, actor.certificate(), refusal(outcome), actor.client(), particulars);
  }

  /// The certificate that the act was done to; empty if that is not known.
  public Optional<UniqueId> subject() {
    return act.namesItsSubject()
        ? particulars.subject()
        : particulars.subject().or(this::actorsOwn);
  }

  private Optional<UniqueId> actorsOwn() {
    return certificate.map(CertificateFacts::uniqueId);
  }

  private static Optional<String> refusal(Outcome<?> outcome) {
    return switch (outcome) {
      case Accepted<?> _ -> Optional.empty();
      case Refused<?>(var refusal) -> Optional.of(refusal.code());
    };
  }
}

package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import org.onecert.application.Identifiers;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.login.Arrival;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.login.SessionOpening;
import org.onecert.domain.login.Visit;

/// Looks up what the records say of a certificate that proved itself, and lets the domain decide
/// (L-4, L-5).
public final class Reception {

  private final Enterprises enterprises;
  private final BusinessItems items;
  private final SessionPolicy policy;
  private final Identifiers identifiers;

  public Reception(
      Enterprises enterprises, BusinessItems items, SessionPolicy policy, Identifiers identifiers) {
    this.enterprises = enterprises;
    this.items = items;
    this.policy = policy;
    this.identifiers = identifiers;
  }

  Uni<Outcome<LogInResult>> receive(GenuineCertificate certificate, Visit visit, Instant now) {
    return isOffered(visit)
        .map(offered -> new Arrival(certificate, visit, offered, opening(now)))
        .chain(arrival -> enterprises.standing(certificate.facts()).map(arrival::meets));
  }

  /// Asks the catalogue only for those who came for something.
  private Uni<Boolean> isOffered(Visit visit) {
    return visit.item().map(items::isOffered).orElseGet(() -> Uni.createFrom().item(false));
  }

  private SessionOpening opening(Instant now) {
    return new SessionOpening(
        new SessionId(identifiers.next()), now, policy.admitted(), policy.activating());
  }

  /// How long sessions last at most (L-6).
  ///
  /// @param admitted a session at work
  /// @param activating a session that is good for activating alone
  public record SessionPolicy(Duration admitted, Duration activating) {}
}

package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Standing;
import org.onecert.domain.enterprise.Standing.Changed;
import org.onecert.domain.enterprise.Standing.Current;
import org.onecert.domain.enterprise.Standing.NewToEnterprise;
import org.onecert.domain.enterprise.Standing.NoEnterprise;
import org.onecert.domain.enterprise.Standing.Superseded;
import org.onecert.domain.login.Arrival;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.login.SessionOpening;
import org.onecert.domain.login.Visit;

/// Looks up what the records say of a certificate that proved itself, and lets the domain decide
/// (L-4, L-5).
public final class Reception {

  private final Enterprises enterprises;
  private final ItemAnswers items;
  private final SessionPolicy policy;
  private final Identifiers identifiers;

  public Reception(
      Enterprises enterprises, ItemAnswers items, SessionPolicy policy, Identifiers identifiers) {
    this.enterprises = enterprises;
    this.items = items;
    this.policy = policy;
    this.identifiers = identifiers;
  }

  Uni<Outcome<LogInResult>> receive(GenuineCertificate certificate, Visit visit, Instant now) {
    return enterprises
        .standing(certificate.facts())
        .chain(standing -> receive(certificate, visit, standing, now));
  }

  private Uni<Outcome<LogInResult>> receive(
      GenuineCertificate certificate, Visit visit, Standing standing, Instant now) {
    return item(standing, visit, now)
        .map(item -> new Arrival(certificate, visit, item, opening(now)))
        .map(arrival -> arrival.meets(standing));
  }

  private Uni<Optional<ItemAnswer>> item(Standing standing, Visit visit, Instant now) {
    return switch (standing) {
      case Current(_, var recorded) ->
          items.answer(visit, recorded.certificate(), recorded.role(), now);
      case Changed _, Superseded _, NewToEnterprise _, NoEnterprise _ ->
          Uni.createFrom().item(Optional.empty());
    };
  }

  /// The beginning of a session, now.
  public SessionOpening opening(Instant now) {
    return new SessionOpening(
        new SessionId(identifiers.next()), now, policy.admitted(), policy.activating());
  }

  /// How long sessions last at most (L-6).
  ///
  /// @param admitted a session at work
  /// @param activating a session that is good for activating or confirming a change alone
  public record SessionPolicy(Duration admitted, Duration activating) {}
}

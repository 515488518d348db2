package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;

/// What happens when both have signed: one transaction in which the enterprise comes into being, or
/// nothing does (A-5, S-5).
///
/// The enterprise is claimed before the session, as everywhere; the claim holds for one that does
/// not exist yet, so of two first certificates one waits and then learns that it came second.
public final class MainActivationEffect {

  private final Enterprises enterprises;
  private final SigningSessions signingSessions;
  private final Sessions sessions;
  private final Registrar registrar;
  private final Transactions transactions;
  private final InstantSource clock;

  public MainActivationEffect(
      Enterprises enterprises,
      SigningSessions signingSessions,
      Sessions sessions,
      Registrar registrar,
      Transactions transactions,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.signingSessions = signingSessions;
    this.sessions = sessions;
    this.registrar = registrar;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Takes effect, unless it has already; whoever comes late gets the same answer.
  Uni<Outcome<Done>> take(SigningTerms terms, Octets form, Caller<Session> caller) {
    SignedForm signed = new SignedForm(form, caller, clock.instant());
    return transactions
        .inTransaction(() -> claimAndTake(terms, signed))
        .chain(ifAccepted(this::answer));
  }

  /// What is told of a completed session. It asks the database on its own account, so it has no
  /// place in a transaction.
  Uni<Outcome<Done>> answer(Completed completed) {
    return sessions
        .find(completed.completion().session(), clock.instant())
        .map(session -> Outcome.accepted(new Done(completed, session)));
  }

  private Uni<Outcome<Completed>> claimAndTake(SigningTerms terms, SignedForm form) {
    return enterprises
        .claim(terms.matter().sealingCertificate().facts().uscc())
        .chain(existing -> claimAndTake(terms, existing, form));
  }

  private Uni<Outcome<Completed>> claimAndTake(
      SigningTerms terms, Optional<Enterprise> existing, SignedForm form) {
    return signingSessions
        .claim(terms.id())
        .chain(session -> take(session.orElseThrow().asOf(form.at()), existing, form));
  }

  private Uni<Outcome<Completed>> take(
      SigningSession session, Optional<Enterprise> existing, SignedForm form) {
    return switch (session) {
      case Completed completed -> Outcomes.accepted(completed);
      case SigningSession.Open _, SigningSession.Ended _ ->
          Outcomes.known(session.awaitingRepresentative())
              .chain(ifAccepted(awaiting -> registrar.register(awaiting, existing, form)));
    };
  }

  /// A form with the last signature in it, and who brought it about when.
  record SignedForm(Octets content, Caller<Session> caller, Instant at) {}
}

package org.onecert.application.login;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.application.port.LogIns;
import org.onecert.application.port.LogIns.LogInRecord;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Evidence;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.Refusal;

/// Recognises the challenge, verifies the answer, and lets the records decide.
///
/// Everything that costs is done before anything is written; then one statement takes the
/// challenge, opens the session and appends to the trail.
public final class LogInService implements LogIn {

  private final ChallengeAnswers answers;
  private final Reception reception;
  private final LogIns logIns;
  private final Trail trail;
  private final InstantSource clock;

  public LogInService(
      ChallengeAnswers answers,
      Reception reception,
      LogIns logIns,
      Trail trail,
      InstantSource clock) {
    this.answers = answers;
    this.reception = reception;
    this.logIns = logIns;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<LogInResult>> logIn(Answer answer) {
    Instant now = clock.instant();
    return switch (answers.recognise(answer.token(), Occasion.LOG_IN, now)) {
      case Accepted<NotarisedChallenge>(var challenge) -> verify(answer, challenge, now);
      case Refused<NotarisedChallenge>(var refusal) -> turnAway(stranger(answer, now), refusal);
    };
  }

  private Uni<Outcome<LogInResult>> verify(
      Answer answer, NotarisedChallenge challenge, Instant now) {
    return answers
        .verify(answer.token(), challenge)
        .chain(verification -> decide(answer, verification, now))
        .chain(decision -> keep(challenge, answer, decision));
  }

  private Uni<Decision> decide(Answer answer, Verification verification, Instant now) {
    Actor actor = new Actor(verification.holder(), answer.client(), now);
    return Outcomes.known(verification.outcome())
        .chain(ifAccepted(certificate -> reception.receive(certificate, answer.visit(), now)))
        .map(outcome -> new Decision(actor, outcome));
  }

  private Uni<Outcome<LogInResult>> keep(
      NotarisedChallenge challenge, Answer answer, Decision decision) {
    Optional<Session> session = session(decision.outcome());
    Optional<Evidence> evidence = session.map(opened -> evidence(opened, challenge, answer));
    return logIns
        .put(new LogInRecord(challenge.challenge(), session, decision.entry(), evidence))
        .chain(first -> first ? Outcomes.known(decision.outcome()) : replayed(decision.actor()));
  }

  private static Evidence evidence(Session session, NotarisedChallenge challenge, Answer answer) {
    return new Evidence(
        session.facts().fingerprint(), challenge.toBeSigned(), answer.token().signature());
  }

  private Uni<Outcome<LogInResult>> replayed(Actor actor) {
    return turnAway(actor, ChallengeRefusal.CHALLENGE_GONE);
  }

  private Uni<Outcome<LogInResult>> turnAway(Actor actor, Refusal refusal) {
    Outcome<LogInResult> outcome = Outcome.refused(refusal);
    return trail.refused(Act.LOG_IN, actor, outcome, Particulars.NONE).replaceWith(outcome);
  }

  private static Optional<Session> session(Outcome<LogInResult> outcome) {
    return switch (outcome) {
      case Accepted<LogInResult>(var result) -> Optional.of(result.session());
      case Refused<LogInResult> _ -> Optional.empty();
    };
  }

  private static Actor stranger(Answer answer, Instant now) {
    return new Actor(Optional.empty(), answer.client(), now);
  }

  /// What came of an answer, and whose it was as far as that is proven.
  private record Decision(Actor actor, Outcome<LogInResult> outcome) {
    AuditEntry entry() {
      return AuditEntry.of(Act.LOG_IN, actor, outcome, Particulars.NONE);
    }
  }
}

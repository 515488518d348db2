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
/// challenge, opens the session and appends to the trail. What comes too often is neither weighed
/// nor noted.
public final class LogInService implements LogIn {

  private final ChallengeAnswers answers;
  private final Reception reception;
  private final LogIns logIns;
  private final Trail trail;
  private final LogInLimits limits;
  private final InstantSource clock;

  public LogInService(
      ChallengeAnswers answers,
      Reception reception,
      LogIns logIns,
      Trail trail,
      LogInLimits limits,
      InstantSource clock) {
    this.answers = answers;
    this.reception = reception;
    this.logIns = logIns;
    this.trail = trail;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<LogInResult>> logIn(Answer answer) {
    Instant now = clock.instant();
    return switch (answers.recognise(answer.token(), Occasion.LOG_IN, now)) {
      case Accepted<NotarisedChallenge>(var challenge) ->
          verify(new Attempt(answer, challenge, now));
      case Refused<NotarisedChallenge>(var refusal) -> turnAway(stranger(answer, now), refusal);
    };
  }

  private Uni<Outcome<LogInResult>> verify(Attempt attempt) {
    return answers
        .verify(attempt.answer().token(), attempt.challenge())
        .chain(verification -> weigh(attempt, verification));
  }

  private Uni<Outcome<LogInResult>> weigh(Attempt attempt, Verification verification) {
    return limits
        .answer(verification, attempt.answer().client())
        .map(Outcomes::<LogInResult>refused)
        .orElseGet(() -> decide(attempt, verification).chain(decision -> keep(attempt, decision)));
  }

  private Uni<Decision> decide(Attempt attempt, Verification verification) {
    Answer answer = attempt.answer();
    Actor actor = new Actor(verification.holder(), answer.client(), attempt.at());
    return Outcomes.known(verification.outcome())
        .chain(ifAccepted(token -> reception.receive(token, answer.visit(), attempt.at())))
        .map(outcome -> new Decision(actor, outcome));
  }

  private Uni<Outcome<LogInResult>> keep(Attempt attempt, Decision decision) {
    Optional<Session> session = session(decision.outcome());
    Optional<Evidence> evidence = session.map(attempt::evidence);
    return logIns
        .put(new LogInRecord(attempt.challenge().challenge(), session, decision.entry(), evidence))
        .chain(first -> first ? taken(decision) : replayed(decision.actor()));
  }

  private Uni<Outcome<LogInResult>> taken(Decision decision) {
    decision.actor().certificate().ifPresent(limits::taken);
    return Outcomes.known(decision.outcome());
  }

  /// One that proves nothing was counted before.
  private Uni<Outcome<LogInResult>> replayed(Actor actor) {
    return actor.certificate().isPresent()
        ? turnAway(actor, ChallengeRefusal.CHALLENGE_GONE)
        : note(actor, ChallengeRefusal.CHALLENGE_GONE);
  }

  private Uni<Outcome<LogInResult>> turnAway(Actor actor, Refusal refusal) {
    return limits
        .failure(actor.client())
        .map(Outcomes::<LogInResult>refused)
        .orElseGet(() -> note(actor, refusal));
  }

  private Uni<Outcome<LogInResult>> note(Actor actor, Refusal refusal) {
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

  /// An answer to a challenge of ours.
  private record Attempt(Answer answer, NotarisedChallenge challenge, Instant at) {
    Evidence evidence(Session session) {
      return new Evidence(
          session.facts().fingerprint(), challenge.toBeSigned(), answer.token().signature());
    }
  }

  /// What came of an answer, and whose it was as far as that is proven.
  private record Decision(Actor actor, Outcome<LogInResult> outcome) {
    AuditEntry entry() {
      return AuditEntry.of(Act.LOG_IN, actor, outcome, Particulars.NONE);
    }
  }
}

package org.onecert.application.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Shelves;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.login.LogIn.Answer;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.LogInResult.Admitted;
import org.onecert.domain.login.LogInResult.CertificateChanged;
import org.onecert.domain.login.LogInResult.DeputyActivationNeeded;
import org.onecert.domain.login.LogInResult.MainActivationNeeded;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.login.Visit;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.LogInRefusal;

/// One of many: takes any token of any enterprise, old ones too, logs in, and does whatever comes
/// to his mind.
final class Visitor implements Callable<Void> {

  private static final Visit VISIT =
      new Visit(Entrance.CONSTRUCTION_SERVICES, Optional.of(Shelves.PERMIT.code()));

  private final City city;
  private final int moves;
  private final RandomGenerator random;
  private final Activations activations;
  private final Work work;

  Visitor(City city, int moves, long seed) {
    this.city = city;
    this.moves = moves;
    this.random = new SplittableRandom(seed);
    this.activations = new Activations(city, random);
    this.work = new Work(city, random);
  }

  @Override
  public Void call() {
    for (int move = 0; move < moves; move++) {
      move(city.any(random).any(random));
    }
    return null;
  }

  private void move(Token token) {
    switch (random.nextInt(12)) {
      case 0 -> token.renews(random);
      case 1 -> forges(token);
      default -> comes(token);
    }
  }

  private void forges(Token token) {
    GenuineCertificate issue = token.any(random);
    ChallengeAnswer theirs = token.answers(issue, Occasion.LOG_IN);
    ChallengeAnswer own = token.answers(issue, Occasion.LOG_IN);
    var forged = new ChallengeAnswer(theirs.challenge(), issue.encoded(), own.signature());

    assertThat(answer(city.world.logIn().logIn(new Answer(forged, VISIT, Applicant.ADDRESS))))
        .isEqualTo(Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
  }

  private void comes(Token token) {
    GenuineCertificate issue = token.any(random);
    boolean replaced = city.ledger.isReplaced(issue.facts().fingerprint());
    OptionalLong closed = token.gate().closed();
    Answer answer = new Answer(token.answers(issue, Occasion.LOG_IN), VISIT, Applicant.ADDRESS);

    Outcome<LogInResult> outcome = logsIn(answer, issue);

    if (replaced) {
      assertThat(outcome).isEqualTo(Outcome.refused(LogInRefusal.CERTIFICATE_REPLACED));
    }
    if (closed.isPresent() && closed.equals(token.gate().closed())) {
      assertThat(outcome).as("of a deregistered deputy").isInstanceOf(Refused.class);
    }
    repeats(answer, issue);
    goesOn(outcome);
  }

  private void repeats(Answer answer, GenuineCertificate issue) {
    if (random.nextInt(8) == 0) {
      assertThat(logsIn(answer, issue)).isEqualTo(Outcome.refused(ChallengeRefusal.CHALLENGE_GONE));
    }
  }

  private Outcome<LogInResult> logsIn(Answer answer, GenuineCertificate issue) {
    return city.ledger.note(Act.LOG_IN, issue.facts(), answer(city.world.logIn().logIn(answer)));
  }

  private void goesOn(Outcome<LogInResult> outcome) {
    switch (outcome) {
      case Accepted<LogInResult>(var result) -> goesOn(result);
      case Refused<LogInResult> _ -> {}
    }
  }

  private void goesOn(LogInResult result) {
    city.ledger.opened(result.session());
    switch (result) {
      case MainActivationNeeded(var session) ->
          city.admits(session, Activating.class).ifPresent(activations::activateMain);
      case DeputyActivationNeeded(var session) ->
          city.admits(session, Activating.class)
              .filter(_ -> random.nextBoolean())
              .ifPresent(activations::activateDeputy);
      case CertificateChanged(var session, _) ->
          city.admits(session, Updating.class).filter(_ -> likely()).ifPresent(this::updates);
      case Admitted(var session, var item) -> works(session, item.orElseThrow());
    }
  }

  private boolean likely() {
    return random.nextInt(4) > 0;
  }

  private void works(Session.Admitted session, ItemAnswer item) {
    boolean mayBePermitted =
        session.role() == Role.MAIN || city.ledger.wasGranted(session.certificate());
    assertThat(item.permitted() && !mayBePermitted).as("an item without a grant").isFalse();
    work.works(session);
  }

  private void updates(Caller<Updating> caller) {
    Updating session = caller.session();
    Fingerprint old = session.replaces();
    List<Session> outdated =
        city.ledger.openedBy(session.account()).stream()
            .filter(one -> one.facts().fingerprint().equals(old))
            .toList();
    Outcome<Admitted> outcome = answer(city.world.management.update().update(caller));
    city.ledger.note(Act.UPDATE_CERTIFICATE, session.facts(), outcome);
    if (outcome instanceof Accepted<Admitted>(var admitted)) {
      city.ledger.replaced(old);
      city.ledger.ended(outdated);
      city.ledger.opened(admitted.session());
    }
  }
}

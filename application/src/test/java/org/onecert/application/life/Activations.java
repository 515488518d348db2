package org.onecert.application.life;

import static org.onecert.application.Answers.answer;
import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

/// A certificate that is not active yet becomes so, or tries to.
final class Activations {

  private final City city;
  private final World world;
  private final RandomGenerator random;

  Activations(City city, RandomGenerator random) {
    this.city = city;
    this.world = city.world;
    this.random = random;
  }

  /// As main, with both signatures; whoever comes too late tries as a deputy.
  void activateMain(Caller<Activating> caller) {
    AdditionalInformation information = City.information(random);
    String code = city.codeTo(information.mobile(), caller, random);
    Octets seal = PlainToken.sealOf(caller.session().certificate().encoded());
    var request = new Request(information, code, Optional.of(seal), Applicant.ENTERED);
    Uni<Outcome<Done>> signed =
        world
            .openMainActivation()
            .open(caller, request)
            .chain(ifAccepted(opened -> sign(caller, opened.terms().id())));
    switch (answer(signed)) {
      case Accepted<Done>(var done) -> activated(caller, done);
      case Refused<Done> _ -> activateDeputy(caller);
    }
  }

  private void activated(Caller<Activating> caller, Done done) {
    city.ledger.note(Act.ACTIVATE_MAIN, caller.session().facts(), Outcome.accepted(done));
    done.session().ifPresent(city.ledger::opened);
  }

  private Uni<Outcome<Done>> sign(Caller<Activating> caller, SigningSessionId id) {
    Caller<Session> anyhow = Applicant.anyhow(caller);
    return world
        .signing
        .prepareSeal()
        .prepare(anyhow, id)
        .chain(ifAccepted(prepared -> seal(caller, id, prepared)))
        .chain(ifAccepted(_ -> world.signing.sendCode().send(anyhow, id)))
        .chain(ifAccepted(_ -> release(anyhow, id)));
  }

  private Uni<Outcome<SigningSession>> seal(
      Caller<Activating> caller, SigningSessionId id, PreparedSignature prepared) {
    Octets der = caller.session().certificate().encoded();
    Octets signature = PlainToken.sign(der, prepared.toBeSigned());
    return world.signing.seal().seal(Applicant.anyhow(caller), id, signature);
  }

  private Uni<Outcome<Done>> release(Caller<Session> caller, SigningSessionId id) {
    String code = world.agents.personalSigning.codeFor(id);
    return world.signing.sign().sign(caller, id, code);
  }

  void activateDeputy(Caller<Activating> caller) {
    AdditionalInformation information = City.information(random);
    String code = city.codeTo(information.mobile(), caller, random);
    var request = new ActivateDeputy.Request(information, code);
    Outcome<LogInResult.Admitted> outcome =
        answer(world.management.activateDeputy().activate(caller, request));
    city.ledger
        .note(Act.ACTIVATE_DEPUTY, caller.session().facts(), outcome)
        .map(LogInResult.Admitted::session)
        .map(session -> opened(session));
  }

  private Session opened(Session session) {
    city.ledger.opened(session);
    return session;
  }
}

package org.onecert.application.life;

import static org.onecert.application.Answers.answer;
import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeId;

/// A deputy becomes main, or tries to: with its token inserted by the main certificate, or by
/// itself under a form.
final class Upgrades {

  private final City city;
  private final World world;
  private final RandomGenerator random;

  Upgrades(City city, RandomGenerator random) {
    this.city = city;
    this.world = city.world;
    this.random = random;
  }

  /// Whoever is no main is refused, as an upgrade of whatever it is.
  void byMain(Caller<Admitted> caller, ListedCertificate target) {
    Outcome<Pending> opened = answer(world.upgrade.open().open(caller, target.id()));
    city.ledger.note(Act.OPEN_UPGRADE, caller.session().facts(), opened);
    if (opened instanceof Accepted<Pending>(var pending)) {
      complete(caller, target, pending.terms().id());
    }
  }

  private void complete(Caller<Admitted> caller, ListedCertificate target, UpgradeId upgrade) {
    city.ledger.upgraded(target.id());
    Company own = city.companyOf(caller.session().uscc().organisationCode());
    Token heir = own.withDigits(target.facts().uniqueId().digits());
    Token inserted = random.nextInt(6) == 0 ? own.any(random) : heir;
    ChallengeAnswer answer = inserted.answers(inserted.any(random), Occasion.completing(upgrade));
    List<Session> open = openOf(caller.session().certificate(), target.id());
    Outcome<Completed> outcome =
        answer(world.upgrade.complete().complete(Applicant.anyhow(caller), upgrade, answer));

    city.ledger.note(Act.UPGRADE, caller.session().facts(), outcome);
    if (outcome instanceof Accepted<Completed>) {
      city.ledger.ended(open);
    }
  }

  /// A main certificate is refused at once; a deputy may find that its form is void.
  void byItself(Caller<Admitted> caller) {
    CertificateId own = caller.session().certificate();
    Octets seal = PlainToken.sealOf(issue(caller).encoded());
    var opened = answer(world.upgrade.openForm().open(caller, own, Optional.of(seal)));
    city.ledger.note(Act.OPEN_UPGRADE, caller.session().facts(), opened);
    if (opened instanceof Accepted<AwaitingSeal>(var session)) {
      sign(caller, session.terms().id(), session);
    }
  }

  private void sign(Caller<Admitted> caller, SigningSessionId id, AwaitingSeal session) {
    city.ledger.upgraded(caller.session().certificate());
    DeputyUpgrade matter = (DeputyUpgrade) session.terms().matter();
    List<Session> open = openOf(caller.session().certificate(), matter.main().certificate().id());
    Caller<Session> anyhow = Applicant.anyhow(caller);
    Outcome<Done> outcome =
        answer(
            world
                .signing
                .prepareSeal()
                .prepare(anyhow, id)
                .chain(ifAccepted(prepared -> seal(anyhow, id, matter, prepared)))
                .chain(ifAccepted(_ -> world.signing.sendCode().send(anyhow, id)))
                .chain(ifAccepted(_ -> release(anyhow, id))));

    if (outcome instanceof Accepted<Done>) {
      city.ledger.note(Act.UPGRADE, caller.session().facts(), outcome);
      city.ledger.ended(open);
    }
  }

  private Uni<Outcome<SigningSession>> seal(
      Caller<Session> caller,
      SigningSessionId id,
      DeputyUpgrade matter,
      PreparedSignature prepared) {
    Octets signature = PlainToken.sign(matter.certificate().encoded(), prepared.toBeSigned());
    return world.signing.seal().seal(caller, id, signature);
  }

  private Uni<Outcome<Done>> release(Caller<Session> caller, SigningSessionId id) {
    return world.signing.sign().sign(caller, id, world.agents.personalSigning.codeFor(id));
  }

  /// The issue with which the caller logged in, as it is recorded.
  private GenuineCertificate issue(Caller<Admitted> caller) {
    return world.shelves.certificates.find(caller.session().certificate()).orElseThrow().genuine();
  }

  private List<Session> openOf(CertificateId one, CertificateId other) {
    List<Session> open = new ArrayList<>(city.ledger.openedBy(one));
    open.addAll(city.ledger.openedBy(other));
    return open;
  }
}

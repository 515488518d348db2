package org.onecert.application.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.ManagementRoom;
import org.onecert.application.Shelves;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.management.AddDeputy;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.refusal.ManagementRefusal;

/// What an admitted certificate does, or tries: a main to its deputies and itself, a deputy in
/// vain.
final class Work {

  private final City city;
  private final ManagementRoom management;
  private final RandomGenerator random;
  private final Upgrades upgrades;

  Work(City city, RandomGenerator random) {
    this.city = city;
    this.management = city.world.management;
    this.random = random;
    this.upgrades = new Upgrades(city, random);
  }

  void works(Admitted session) {
    int most = session.role() == Role.MAIN ? 6 : 2;
    for (int more = random.nextInt(most); more >= 0; more--) {
      city.admits(session, Admitted.class).ifPresent(this::acts);
    }
  }

  private void acts(Caller<Admitted> caller) {
    List<ListedCertificate> rows = answer(management.list().list(caller, Optional.empty(), 99));
    ListedCertificate target = rows.get(random.nextInt(rows.size()));
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> adds(caller);
      case 3 -> deregisters(caller, target);
      case 4, 5, 6 -> enables(caller, target);
      case 7 -> edits(caller, target);
      case 8 -> isAuthorised(caller, target);
      case 9 -> upgrades.byMain(caller, target);
      case 10 -> upgrades.byItself(caller);
      default -> logsOut(caller);
    }
  }

  private void adds(Caller<Admitted> caller) {
    Company company = random.nextInt(6) == 0 ? city.any(random) : own(caller);
    Token token = company.anyNew(random);
    Occasion occasion = seldom(Occasion.LOG_IN, Occasion.adding(caller.session().enterprise()));
    AdditionalInformation information = City.information(random);
    String code = city.codeTo(information.mobile(), caller, random);
    ChallengeAnswer answer = token.answers(token.any(random), occasion);
    var request = new AddDeputy.Request(answer, information, code);

    note(Act.ADD_DEPUTY, caller, answer(management.add().add(caller, request)));
  }

  private void deregisters(Caller<Admitted> caller, ListedCertificate target) {
    Gate gate = tokenOf(target, caller).gate();
    List<Session> open = city.ledger.openedBy(target.id());
    long begun = gate.deregistrationBegins();
    var outcome = answer(management.deregister().deregister(caller, target.id()));

    if (note(Act.DEREGISTER, caller, outcome) instanceof Accepted<Amendment>) {
      gate.deregistered(begun);
      city.ledger.ended(open);
    }
  }

  private void enables(Caller<Admitted> caller, ListedCertificate target) {
    Token token = tokenOf(target, caller);
    Token inserted = seldom(own(caller).any(random), token);
    ChallengeAnswer answer = inserted.answers(inserted.any(random), Occasion.enabling(target.id()));
    List<Session> open = city.ledger.openedBy(target.id());
    token.gate().enablingBegins();
    Outcome<Amendment> outcome = answer(management.enable().enable(caller, target.id(), answer));
    token.gate().enablingEnds();

    if (note(Act.ENABLE, caller, outcome) instanceof Accepted<Amendment>(var amendment)) {
      city.ledger.ended(open);
      replaced(amendment);
    }
  }

  private void replaced(Amendment amendment) {
    if (amendment.replacesTheIssue()) {
      city.ledger.replaced(amendment.before().facts().fingerprint());
    }
  }

  private void edits(Caller<Admitted> caller, ListedCertificate target) {
    AdditionalInformation told = City.information(random);
    boolean moves = random.nextInt(3) == 0;
    var mobile = Optional.of(told.mobile()).filter(_ -> moves);
    var code = mobile.map(number -> city.codeTo(number, caller, random));
    var edit = new Edit(Optional.of(told.nickname()), Optional.of(told.holder()), mobile);
    Outcome<Amendment> outcome = answer(management.edit().edit(caller, target.id(), edit, code));

    if (!(outcome instanceof Accepted<Amendment>(var amendment)) || amendment.changesAnything()) {
      note(Act.EDIT, caller, outcome);
    }
  }

  /// As an authorisation would: in a transaction, and no deputy that is deregistered.
  private void isAuthorised(Caller<Admitted> caller, ListedCertificate target) {
    if (target.role() == Role.DEPUTY) {
      city.ledger.granted(target.id());
      Shelves shelves = city.world.shelves;
      EnterpriseId enterprise = caller.session().enterprise();
      answer(
          shelves.transactions.inTransaction(
              () -> shelves.certificates.find(enterprise, target.id()).invoke(this::grant)));
    }
  }

  private void grant(Optional<Certificate> found) {
    found
        .filter(certificate -> !certificate.isDeregistered())
        .map(Certificate::id)
        .ifPresent(this::grant);
  }

  private void grant(CertificateId deputy) {
    city.world.shelves.granted.grant(deputy, Shelves.PERMIT.code());
  }

  private void logsOut(Caller<Admitted> caller) {
    answer(city.world.logOut().logOut(Applicant.anyhow(caller)));
    city.ledger.note(Act.LOG_OUT, caller.session().facts(), Outcome.accepted(caller));
    city.ledger.ended(List.of(caller.session()));
  }

  private <T> Outcome<T> note(Act act, Caller<Admitted> caller, Outcome<T> outcome) {
    if (caller.session().role() == Role.DEPUTY
        && !city.ledger.wasUpgraded(caller.session().certificate())) {
      assertThat(outcome).isEqualTo(Outcome.refused(ManagementRefusal.MAIN_CERTIFICATE_NEEDED));
    }
    return city.ledger.note(act, caller.session().facts(), outcome);
  }

  private <T> T seldom(T odd, T usual) {
    return random.nextInt(8) == 0 ? odd : usual;
  }

  private Company own(Caller<Admitted> caller) {
    return city.companyOf(caller.session().uscc().organisationCode());
  }

  private Token tokenOf(ListedCertificate row, Caller<Admitted> caller) {
    return own(caller).withDigits(row.facts().uniqueId().digits());
  }
}

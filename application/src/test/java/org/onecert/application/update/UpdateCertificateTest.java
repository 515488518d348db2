package org.onecert.application.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.login.Visit;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.signing.SigningSession.Voided;

@DisplayName("C-2: updating a certificate")
class UpdateCertificateTest {

  private static final Visit VISIT =
      new Visit(Entrance.CONSTRUCTION_SERVICES, Optional.of(Shelves.PERMIT.code()));

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant renewed = office.deputy.reissued(1);

  @Test
  void records_the_new_issue_and_leaves_role_items_and_holder() {
    Certificate before = office.record(office.deputy);

    updates(renewed);

    assertThat(office.record(renewed)).isEqualTo(before.withIssue(renewed.certificate()));
    assertThat(office.enterprise().roleOf(before.id())).isEqualTo(Role.DEPUTY);
    assertThat(world.shelves.granted.itemsOf(before.id())).isEqualTo(Set.of(Shelves.PERMIT.code()));
    assertThat(world.shelves.replaced.all()).containsExactly(before);
  }

  @Test
  void logs_in_with_what_the_user_came_for() {
    Certificate before = office.record(office.deputy);
    Session opened = accepted(world.logIn().logIn(renewed.answers(VISIT))).session();

    LogInResult.Admitted admitted = updates(new Caller<>((Updating) opened, Applicant.ADDRESS));

    var session =
        new Admitted(
            admitted.session().id(),
            renewed.certificate().facts(),
            before.enterprise(),
            Samples.USCC,
            before.id(),
            Role.DEPUTY,
            VISIT,
            NOW.plus(Duration.ofHours(8)));
    var item = new ItemAnswer(Shelves.PERMIT.code(), true);
    assertThat(admitted).isEqualTo(new LogInResult.Admitted(session, Optional.of(item)));
    assertThat(answer(world.findSession().find(session.id()))).contains(session);
  }

  @Test
  @DisplayName("L-6: ends the sessions of the old issue at once, which never gets in again")
  void ends_the_old_issue() {
    Caller<Admitted> old = office.deputy.comesToWork();
    Caller<Admitted> colleague = office.main.comesToWork();

    updates(renewed);

    assertThat(office.honours(old)).isFalse();
    assertThat(office.honours(colleague)).isTrue();
    assertThat(refusal(world.logIn().logIn(office.deputy.answers(Samples.VISIT))))
        .isEqualTo(LogInRefusal.CERTIFICATE_REPLACED);
    assertThat(renewed.comesToWork().session().certificate()).isEqualTo(office.idOf(renewed));
  }

  @Test
  @DisplayName("L-6: voids what the old issue has begun to sign, which the history tells")
  void voids_what_the_old_issue_has_begun_to_sign() {
    updates(renewed);

    assertThat(office.deputy.kept(office.halfDone))
        .isInstanceOfSatisfying(
            Voided.class, now -> assertThat(now.reason()).isEqualTo("certificate-replaced"));
    assertThat(world.shelves.audit.entries())
        .contains(
            Office.done(
                Act.VOID_SIGNING,
                renewed,
                Particulars.of(office.halfDone)
                    .about(office.deputy.certificate().facts().uniqueId())
                    .changing(List.of(Change.to(Trait.REASON, "certificate-replaced")))));
  }

  @Test
  @DisplayName("C-2, P-2: is noted with before and after")
  void is_noted_with_before_and_after() {
    CertificateFacts before = office.record(office.deputy).facts();

    updates(renewed);

    var changes =
        List.of(
            Change.between(Trait.SERIAL_NUMBER, "416DA854C04A497DAC56F005D748FC90", "00000001"),
            Change.between(Trait.VALID_UNTIL, "2027-08-14T02:00:00Z", "2027-08-15T02:00:00Z"));
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            Office.done(
                Act.UPDATE_CERTIFICATE,
                renewed,
                Particulars.of(before.uniqueId()).changing(changes)));
  }

  @Test
  @DisplayName("C-1, C-2: of a main changes name and credit code of the enterprise, and no deputy")
  void of_a_main_changes_name_and_credit_code_of_the_enterprise() {
    Certificate deputy = office.record(office.deputy);
    Applicant moved = moved("109");

    Admitted session = updates(moved).session();

    assertThat(office.enterprise().uscc()).isEqualTo(moved.certificate().facts().uscc());
    assertThat(office.enterprise().name()).isEqualTo(Samples.line("改名后的企业"));
    assertThat(session.uscc()).isEqualTo(moved.certificate().facts().uscc());
    assertThat(office.record(office.deputy)).isEqualTo(deputy);
    assertThat(office.deputy.comesToWork().session().uscc()).isEqualTo(session.uscc());
  }

  @Test
  @DisplayName("C-1, C-2: of a deputy leaves the enterprise as its main certificate calls it")
  void of_a_deputy_leaves_the_enterprise_as_it_is() {
    var enterprise = office.enterprise();
    Applicant moved = moved("209");

    Admitted session = updates(moved).session();

    assertThat(office.enterprise()).isEqualTo(enterprise);
    assertThat(session.uscc()).isEqualTo(Samples.USCC);
    assertThat(session.facts().uscc()).isEqualTo(moved.certificate().facts().uscc());
  }

  @Test
  @DisplayName("C-1: is noted under the name that the certificate had, when that has changed too")
  void is_noted_under_the_name_that_the_certificate_had() {
    CertificateFacts before = office.record(office.deputy).facts();

    updates(moved("209"));

    Particulars noted = world.shelves.lastEntry().particulars();
    assertThat(noted.subject()).contains(before.uniqueId());
    assertThat(noted.changes())
        .extracting(Change::trait)
        .containsExactly(
            Trait.ENTERPRISE_NAME,
            Trait.USCC,
            Trait.UNIQUE_ID,
            Trait.SERIAL_NUMBER,
            Trait.VALID_UNTIL);
  }

  private Applicant moved(String digits) {
    var facts = Samples.issue(Samples.usccBeginning("91310117"), digits, 2);
    return new Applicant(world, Samples.certificate(Samples.named("改名后的企业", facts)));
  }

  private LogInResult.Admitted updates(Applicant who) {
    return updates(who.comesToUpdate());
  }

  private LogInResult.Admitted updates(Caller<Updating> caller) {
    return accepted(world.management.update().update(caller));
  }
}

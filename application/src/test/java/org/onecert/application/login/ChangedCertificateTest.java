package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.VISIT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.CertificateChange;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.LogInResult.Admitted;
import org.onecert.domain.login.LogInResult.CertificateChanged;
import org.onecert.domain.login.LogInResult.DeputyActivationNeeded;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.LogInRefusal;

@DisplayName("C-2, C-3: logging in with another issue of a recorded certificate")
class ChangedCertificateTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant renewed = office.main.reissued(1);

  @Test
  void opens_a_session_that_is_good_for_confirming_the_change() {
    Certificate main = office.record(office.main);

    LogInResult result = logIn(renewed);

    var session =
        new Session.Updating(
            result.session().id(),
            renewed.certificate(),
            main.enterprise(),
            main.id(),
            Role.MAIN,
            main.facts().fingerprint(),
            VISIT,
            NOW.plus(Duration.ofHours(2)));
    var change = new CertificateChange(main.facts(), renewed.certificate().facts());
    assertThat(result).isEqualTo(new CertificateChanged(session, change));
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.done(Act.LOG_IN, renewed, Particulars.NONE));
  }

  @Test
  void marks_the_fields_that_differ() {
    assertThat(changed(renewed)).containsExactly(Trait.SERIAL_NUMBER, Trait.VALID_UNTIL);
    assertThat(changed(moved("109")))
        .containsExactly(Trait.USCC, Trait.UNIQUE_ID, Trait.SERIAL_NUMBER, Trait.VALID_UNTIL);
  }

  @Test
  void changes_nothing_and_still_admits_the_recorded_one() {
    var enterprises = world.shelves.enterprises.all();
    var certificates = world.shelves.certificates.all();

    renewed.comesToUpdate();

    assertThat(world.shelves.enterprises.all()).isEqualTo(enterprises);
    assertThat(world.shelves.certificates.all()).isEqualTo(certificates);
    assertThat(world.shelves.replaced.all()).isEmpty();
    assertThat(logIn(office.main)).isInstanceOf(Admitted.class);
  }

  @Test
  void is_refused_with_an_issue_that_is_older_than_the_recorded_one() {
    Applicant older = office.deputy.reissued(-1);

    assertThat(refusal(world.logIn().logIn(older.answers(VISIT))))
        .isEqualTo(LogInRefusal.CERTIFICATE_REPLACED);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            Office.refused(Act.LOG_IN, older, LogInRefusal.CERTIFICATE_REPLACED, Particulars.NONE));
  }

  @Test
  void is_refused_with_the_issue_that_was_replaced_however_young_it_is() {
    Applicant sameDay = new Applicant(world, Samples.certificate("209", "same day"));
    accepted(world.management.update().update(sameDay.comesToUpdate()));

    assertThat(refusal(world.logIn().logIn(office.deputy.answers(VISIT))))
        .isEqualTo(LogInRefusal.CERTIFICATE_REPLACED);
    assertThat(logIn(sameDay)).isInstanceOf(Admitted.class);
  }

  @Test
  @DisplayName("M-3: is refused while the certificate is deregistered, whatever its issue")
  void is_refused_while_the_certificate_is_deregistered() {
    var gone = office.record(office.deputy).with(new Access.Deregistered(NOW));
    answer(world.shelves.certificates.put(gone));

    assertThat(refusal(world.logIn().logIn(office.deputy.reissued(1).answers(VISIT))))
        .isEqualTo(LogInRefusal.CERTIFICATE_DEREGISTERED);
  }

  @Test
  @DisplayName("C-1: is that of a new one when it could be an issue of two")
  void is_that_of_a_new_one_when_it_could_be_an_issue_of_two() {
    var namesake = office.record(office.deputy).withIssue(moved("109").certificate());
    answer(world.shelves.certificates.put(namesake));
    var third = Samples.issue(Samples.usccBeginning("91310118"), "109", 3);

    assertThat(logIn(new Applicant(world, Samples.certificate(third))))
        .isInstanceOf(DeputyActivationNeeded.class);
  }

  @Test
  @DisplayName("L-6: is good for nothing else: no code is sent")
  void is_good_for_nothing_else() {
    var caller = Applicant.anyhow(renewed.comesToUpdate());

    assertThat(refusal(world.sendMobileCode().send(caller, Samples.information().mobile())))
        .isEqualTo(LogInRefusal.CERTIFICATE_CHANGED);
  }

  private Applicant moved(String digits) {
    var facts = Samples.issue(Samples.usccBeginning("91310117"), digits, 2);
    return new Applicant(world, Samples.certificate(facts));
  }

  private List<Trait> changed(Applicant who) {
    if (logIn(who) instanceof CertificateChanged(_, var change)) {
      return change.changed();
    }
    throw new AssertionError("Nothing has changed");
  }

  private LogInResult logIn(Applicant who) {
    return accepted(world.logIn().logIn(who.answers(VISIT)));
  }
}

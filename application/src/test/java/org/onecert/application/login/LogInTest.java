package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.VISIT;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Shelves;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.CertificateChange;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.LogInResult.Admitted;
import org.onecert.domain.login.LogInResult.CertificateChanged;
import org.onecert.domain.login.LogInResult.DeputyActivationNeeded;
import org.onecert.domain.login.LogInResult.MainActivationNeeded;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.login.Visit;
import org.onecert.domain.refusal.LogInRefusal;

@DisplayName("L-4: logging in")
class LogInTest {

  private final World world = new World();
  private final Applicant first = new Applicant(world, "109");
  private final Applicant second = new Applicant(world, "209");

  @Test
  void lets_the_first_certificate_of_an_enterprise_activate_as_main() {
    LogInResult result = logIn(first, VISIT);

    assertThat(result)
        .isEqualTo(
            new MainActivationNeeded(
                new Session.Activating(
                    result.session().id(),
                    first.certificate(),
                    Role.MAIN,
                    VISIT,
                    NOW.plus(Duration.ofHours(2)))));
  }

  @Test
  void lets_a_new_certificate_of_a_known_enterprise_activate_as_deputy() {
    first.activates();

    assertThat(logIn(second, VISIT))
        .isInstanceOfSatisfying(
            DeputyActivationNeeded.class,
            needed -> assertThat(needed.session().role()).isEqualTo(Role.DEPUTY));
  }

  @Test
  void admits_a_certificate_that_is_active() {
    Certificate main = activated();
    LogInResult result = logIn(first, VISIT);

    assertThat(result)
        .isEqualTo(
            new Admitted(
                new Session.Admitted(
                    result.session().id(),
                    first.certificate().facts(),
                    main.enterprise(),
                    Samples.USCC,
                    main.id(),
                    Role.MAIN,
                    VISIT,
                    NOW.plus(Duration.ofHours(8))),
                Optional.empty()));
  }

  @Test
  @DisplayName("L-5: tells whether the certificate may do what the user came for")
  void tells_whether_the_certificate_may_do_what_the_user_came_for() {
    first.activates();

    assertThat(itemAnswer(Shelves.PERMIT.code()))
        .contains(new ItemAnswer(Shelves.PERMIT.code(), true));
    var unknown = new BusinessItemCode("nobody-offers-this");
    assertThat(itemAnswer(unknown)).contains(new ItemAnswer(unknown, false));
  }

  @Test
  @DisplayName("M-3: turns a deregistered certificate away")
  void turns_a_deregistered_certificate_away() {
    Certificate gone = activated().with(new Access.Deregistered(NOW));
    answer(world.shelves.certificates.put(gone));

    assertThat(refusal(world.logIn().logIn(first.answers(VISIT))))
        .isEqualTo(LogInRefusal.CERTIFICATE_DEREGISTERED);
  }

  @Test
  @DisplayName("C-3: changes nothing when the certificate is another issue of a recorded one")
  void changes_nothing_when_the_certificate_is_another_issue() {
    Certificate kept = activated().withIssue(Samples.certificate("109", "earlier"));
    answer(world.shelves.certificates.put(kept));

    LogInResult result = logIn(first, VISIT);

    assertThat(result).isEqualTo(changed(result.session().id(), kept));
    assertThat(world.shelves.certificates.all()).containsExactly(kept);
  }

  private LogInResult changed(SessionId id, Certificate kept) {
    var session =
        new Session.Updating(
            id,
            first.certificate(),
            kept.enterprise(),
            kept.id(),
            Role.MAIN,
            kept.facts().fingerprint(),
            VISIT,
            NOW.plus(Duration.ofHours(2)));
    return new CertificateChanged(
        session, new CertificateChange(kept.facts(), first.certificate().facts()));
  }

  @Test
  @DisplayName("P-2: opens the session and notes it, with one write")
  void opens_the_session_and_notes_it_with_one_write() {
    Session session = first.logsIn();

    assertThat(world.shelves.taps.count("LogIns.put")).isEqualTo(1);
    assertThat(world.shelves.taps.count("AuditTrail.append")).isZero();
    assertThat(answer(world.findSession().find(session.id()))).contains(session);
    assertThat(world.shelves.audit.entries())
        .containsExactly(
            new AuditEntry(
                NOW,
                Act.LOG_IN,
                Optional.of(first.certificate().facts()),
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.NONE));
  }

  private Certificate activated() {
    first.activates();
    return world.shelves.certificates.all().getFirst();
  }

  private LogInResult logIn(Applicant who, Visit visit) {
    return accepted(world.logIn().logIn(who.answers(visit)));
  }

  private Optional<ItemAnswer> itemAnswer(BusinessItemCode item) {
    var visit = new Visit(Entrance.ADMINISTRATIVE_LICENSING, Optional.of(item));
    return logIn(first, visit) instanceof Admitted(_, var answer) ? answer : Optional.empty();
  }
}

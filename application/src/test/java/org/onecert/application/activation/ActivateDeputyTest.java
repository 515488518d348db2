package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.application.World;
import org.onecert.application.activation.ActivateDeputy.Request;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Visit;

@DisplayName("D-2: activating a deputy")
class ActivateDeputyTest {

  private static final Visit VISIT =
      new Visit(Entrance.CONSTRUCTION_SERVICES, Optional.of(Shelves.PERMIT.code()));

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant newcomer = new Applicant(world, "309");

  @Test
  void makes_the_certificate_a_deputy_without_items_at_once() {
    int signings = world.shelves.signingSessions.all().size();

    activates(comes());

    Certificate deputy = office.record(newcomer);
    assertThat(deputy)
        .isEqualTo(
            new Certificate(
                deputy.id(),
                office.enterprise().id(),
                newcomer.certificate(),
                Samples.information(),
                NOW,
                Access.NORMAL));
    assertThat(office.enterprise().main()).isEqualTo(office.idOf(office.main));
    assertThat(world.shelves.granted.itemsOf(deputy.id())).isEmpty();
    assertThat(world.shelves.signingSessions.all()).hasSize(signings);
  }

  @Test
  void logs_it_in_with_the_answer_to_what_the_user_came_for() {
    LogInResult.Admitted admitted = activates(comes());

    var session =
        new Session.Admitted(
            admitted.session().id(),
            newcomer.certificate().facts(),
            office.enterprise().id(),
            Samples.USCC,
            office.idOf(newcomer),
            Role.DEPUTY,
            VISIT,
            NOW.plus(Duration.ofHours(8)));
    var item = new ItemAnswer(Shelves.PERMIT.code(), false);
    assertThat(admitted).isEqualTo(new LogInResult.Admitted(session, Optional.of(item)));
    assertThat(answer(world.findSession().find(session.id()))).contains(session);
    assertThat(newcomer.comesToWork().session().role()).isEqualTo(Role.DEPUTY);
  }

  @Test
  @DisplayName("D-2, P-2: is noted with what the user entered, the mobile masked")
  void is_noted_with_what_the_user_entered() {
    activates(comes());

    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            Office.done(
                Act.ACTIVATE_DEPUTY,
                newcomer,
                Particulars.NONE.changing(newcomer.appearing("deputy"))));
  }

  @Test
  @DisplayName("A-5: is open to one who came to be main and was too late")
  void is_open_to_one_who_came_to_be_main_and_was_too_late() {
    World young = new World();
    Applicant first = new Applicant(young, "109");
    Applicant second = new Applicant(young, "209");
    Caller<Activating> late = second.comesToActivate();
    first.activates();

    var request = new Request(Samples.information(), second.asksForMobileCode(late));
    var admitted = accepted(young.management.activateDeputy().activate(late, request));

    assertThat(late.session().role()).isEqualTo(Role.MAIN);
    assertThat(admitted.session().role()).isEqualTo(Role.DEPUTY);
  }

  @Test
  @DisplayName("C-1: is open to a certificate that names another credit code of the enterprise")
  void is_open_to_a_certificate_with_another_credit_code() {
    var facts = Samples.issue(Samples.usccBeginning("91310117"), "409", 1);
    Applicant moved = new Applicant(world, Samples.certificate(facts));

    Session.Admitted session = moved.joins().session();

    assertThat(session.enterprise()).isEqualTo(office.enterprise().id());
    assertThat(session.uscc()).isEqualTo(Samples.USCC);
    assertThat(office.enterprise().uscc()).isEqualTo(Samples.USCC);
  }

  private Caller<Activating> comes() {
    Session session = accepted(world.logIn().logIn(newcomer.answers(VISIT))).session();
    return new Caller<>((Activating) session, Applicant.ADDRESS);
  }

  private LogInResult.Admitted activates(Caller<Activating> caller) {
    var request = new Request(Samples.information(), newcomer.asksForMobileCode(caller));
    return accepted(world.management.activateDeputy().activate(caller, request));
  }
}

package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.management.AddDeputy.Request;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.CodeRefusal;

@DisplayName("M-2: adding a deputy")
class AddDeputyTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant token = new Applicant(world, "309");
  private final Caller<Admitted> main = office.main.comesToWork();

  @Test
  void enters_the_token_that_is_inserted_as_a_deputy_without_items() {
    var sessions = world.shelves.sessions.all();

    Certificate deputy = accepted(add(token));

    assertThat(deputy)
        .isEqualTo(
            new Certificate(
                deputy.id(),
                office.enterprise().id(),
                token.certificate(),
                Samples.information(),
                NOW,
                Access.NORMAL));
    assertThat(office.record(token)).isEqualTo(deputy);
    assertThat(world.shelves.granted.itemsOf(deputy.id())).isEmpty();
    assertThat(world.shelves.sessions.all()).isEqualTo(sessions);
  }

  @Test
  void lets_it_log_in_from_then_on() {
    accepted(add(token));

    assertThat(token.comesToWork().session().role()).isEqualTo(Role.DEPUTY);
  }

  @Test
  @DisplayName("M-2, P-2: is noted as the main's act upon the new certificate")
  void is_noted_as_the_mains_act_upon_the_new_certificate() {
    accepted(add(token));

    Particulars told =
        Particulars.of(token.certificate().facts().uniqueId()).changing(token.appearing("deputy"));
    assertThat(world.shelves.lastEntry()).isEqualTo(Office.done(Act.ADD_DEPUTY, office.main, told));
  }

  @Test
  @DisplayName("S-3: spends the code")
  void spends_the_code() {
    Request request = request(token);
    accepted(world.management.add().add(main, request));

    Request again = new Request(answers(token("409")), request.information(), request.mobileCode());
    assertThat(refusal(world.management.add().add(main, again))).isEqualTo(CodeRefusal.CODE_GONE);
    assertThat(world.shelves.certificates.all()).hasSize(3);
  }

  @Test
  @DisplayName("C-1: takes a token that names another credit code of the enterprise")
  void takes_a_token_that_names_another_credit_code() {
    accepted(world.management.update().update(moved("109").comesToUpdate()));
    Caller<Admitted> moved = moved("109").comesToWork();
    String code = office.main.asksForMobileCode(moved);

    var request = new Request(answers(token), Samples.information(), code);
    assertThat(accepted(world.management.add().add(moved, request)).facts().uscc())
        .isEqualTo(Samples.USCC);
  }

  @Test
  void enters_one_when_it_is_asked_for_many_times_at_once() throws InterruptedException {
    Request request = request(token);

    assertOneAccepted(atOnce(16, () -> world.management.add().add(main, request)));
  }

  @Test
  void enters_one_when_the_token_answers_many_challenges_at_once() throws InterruptedException {
    List<Supplier<Uni<Outcome<Certificate>>>> additions = new ArrayList<>();
    for (int number = 0; number < 8; number++) {
      Caller<Admitted> caller = office.main.comesToWork();
      String code = office.main.asksForMobileCode(caller);
      Request request = new Request(answers(token), Samples.information(), code);
      additions.add(() -> world.management.add().add(caller, request));
    }

    assertOneAccepted(atOnce(additions));
  }

  private void assertOneAccepted(List<Outcome<Certificate>> came) {
    assertThat(came).filteredOn(one -> one instanceof Outcome.Accepted<?>).hasSize(1);
    assertThat(world.shelves.certificates.all()).hasSize(3);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.ADD_DEPUTY)
        .hasSize(came.size())
        .filteredOn(entry -> entry.refusal().isEmpty())
        .hasSize(1);
  }

  private Applicant token(String digits) {
    return new Applicant(world, digits);
  }

  private Applicant moved(String digits) {
    var facts = Samples.issue(Samples.usccBeginning("91310117"), digits, 1);
    return new Applicant(world, Samples.certificate(facts));
  }

  private Uni<Outcome<Certificate>> add(Applicant who) {
    return world.management.add().add(main, request(who));
  }

  private Request request(Applicant who) {
    return new Request(answers(who), Samples.information(), office.main.asksForMobileCode(main));
  }

  private ChallengeAnswer answers(Applicant who) {
    return who.answers(Occasion.adding(office.enterprise().id()));
  }
}

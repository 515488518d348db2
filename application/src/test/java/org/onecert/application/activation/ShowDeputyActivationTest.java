package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.activation.ShowDeputyActivation.Page;
import org.onecert.domain.Samples;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.ActivationRefusal;

@DisplayName("D-1: the page to activate a deputy")
class ShowDeputyActivationTest {

  private final Office office = new Office();
  private final World world = office.world;

  @Test
  void shows_this_certificate_and_the_main_certificate() {
    Caller<Activating> caller = new Applicant(world, "309").comesToActivate();

    assertThat(accepted(world.management.showDeputyActivation().show(caller)))
        .isEqualTo(new Page(caller.session(), office.record(office.main)));
  }

  @Test
  @DisplayName("C-1: shows the main certificate of an enterprise whose credit code has changed")
  void shows_the_main_certificate_whatever_its_credit_code() {
    var facts = Samples.issue(Samples.usccBeginning("91310117"), "109", 1);
    Applicant moved = new Applicant(world, Samples.certificate(facts));
    accepted(world.management.update().update(moved.comesToUpdate()));
    Caller<Activating> caller = new Applicant(world, "309").comesToActivate();

    assertThat(accepted(world.management.showDeputyActivation().show(caller)).main().genuine())
        .isEqualTo(moved.certificate());
  }

  @Test
  void is_none_of_an_enterprise_without_a_main() {
    World young = new World();
    Caller<Activating> caller = new Applicant(young, "109").comesToActivate();

    assertThat(refusal(young.management.showDeputyActivation().show(caller)))
        .isEqualTo(ActivationRefusal.ENTERPRISE_HAS_NO_MAIN);
  }
}

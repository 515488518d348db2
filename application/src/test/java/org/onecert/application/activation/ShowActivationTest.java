package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.activation.ShowActivation.Page;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;

@DisplayName("A-1: the activation page")
class ShowActivationTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");

  @Test
  void shows_what_the_registry_says_of_a_local_enterprise() {
    RegistryEntry entry = entry(Samples.USCC);
    answer(world.shelves.registry.putAll(List.of(entry)));
    var caller = applicant.comesToActivate();

    assertThat(answer(world.showActivation().show(caller)))
        .isEqualTo(new Page(caller.session(), Optional.of(entry)));
  }

  @Test
  void leaves_the_rest_open_for_an_enterprise_that_is_not_local() {
    var other = new UnifiedSocialCreditCode("91350100M000100Y43");
    answer(world.shelves.registry.putAll(List.of(entry(other))));
    var caller = applicant.comesToActivate();

    assertThat(answer(world.showActivation().show(caller)))
        .isEqualTo(new Page(caller.session(), Optional.empty()));
  }

  static RegistryEntry entry(UnifiedSocialCreditCode uscc) {
    return new RegistryEntry(
        uscc,
        Samples.line("上海市松江区建筑建材业管理中心"),
        Samples.line("国有企业"),
        Samples.line("上海市松江区荣乐东路"),
        Samples.representative());
  }
}

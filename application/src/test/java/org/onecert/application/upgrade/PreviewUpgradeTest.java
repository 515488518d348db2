package org.onecert.application.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.upgrade.PreviewUpgrade.Ending;
import org.onecert.application.upgrade.PreviewUpgrade.Preview;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.signing.SigningTerms;

@DisplayName("U-1: what an upgrade would bring about")
class PreviewUpgradeTest {

  private final Heir heir = new Heir();
  private final World world = heir.world;

  @Test
  void is_shown_to_the_deputy_with_whom_it_takes_to_sign() {
    Preview preview = accepted(world.upgrade.preview().preview(heir.deputy, heir.deputyId));

    assertThat(preview.succession().main().id()).isEqualTo(heir.mainId);
    assertThat(preview.succession().candidate().id()).isEqualTo(heir.deputyId);
    assertThat(preview.representative()).contains(Samples.representative());
    assertThat(preview.items()).extracting(Holding::held).containsExactly(true);
  }

  @Test
  void is_shown_to_the_main_certificate_and_nobody_else() {
    Caller<Admitted> colleague = new Applicant(world, "309").joins();

    assertThat(accepted(world.upgrade.preview().preview(heir.main, heir.deputyId)).representative())
        .isEmpty();
    assertThat(refusal(world.upgrade.preview().preview(colleague, heir.deputyId)))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
  }

  @Test
  void counts_what_would_end() {
    heir.office.deputy.comesToWork();
    heir.sealed();
    heir.confirmed();

    Ending ending = accepted(world.upgrade.preview().preview(heir.deputy, heir.deputyId)).ending();

    assertThat(ending.mains()).isEqualTo(2);
    assertThat(ending.deputys()).isEqualTo(3);
    assertThat(ending.signings()).extracting(SigningTerms::matter).hasSize(1);
    assertThat(ending.upgrade()).isTrue();
    world.clock.pass(World.SIGNING_LIFETIME);
    assertThat(accepted(world.upgrade.preview().preview(heir.deputy, heir.deputyId)).ending())
        .isEqualTo(new Ending(2, 3, List.of(), false));
  }

  @Test
  void changes_nothing() {
    var before = world.shelves.everything();

    accepted(world.upgrade.preview().preview(heir.deputy, heir.deputyId));

    assertThat(world.shelves.everything()).isEqualTo(before);
  }
}

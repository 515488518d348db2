package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;

import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.port.PlainToken;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-1, S-6: every step in a signing session")
class ClosedSessionTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.comesToTheLastSignature(caller);

  @Test
  @DisplayName("S-1: is refused to another certificate as if there were none")
  void is_refused_to_another_certificate_as_if_there_were_none() {
    Caller<Activating> stranger = new Applicant(world, "209").comesToActivate();
    SigningSession before = applicant.kept(id);

    assertEveryStep(Applicant.anyhow(stranger))
        .containsOnly(SigningRefusal.SIGNING_SESSION_UNKNOWN);
    assertThat(refusal(world.signing.find().find(Applicant.anyhow(stranger), id)))
        .isEqualTo(SigningRefusal.SIGNING_SESSION_UNKNOWN);
    assertThat(applicant.kept(id)).isEqualTo(before);
  }

  @Test
  @DisplayName("S-6: is refused when its time is over, and nothing exists")
  void is_refused_when_its_time_is_over() {
    world.clock.pass(World.SIGNING_LIFETIME);

    assertEveryStep(Applicant.anyhow(caller)).containsOnly(SigningRefusal.SIGNING_LAPSED);
    assertThat(world.shelves.enterprises.all()).isEmpty();
  }

  @Test
  @DisplayName("S-6: has no effect when the time runs out while the code is looked at")
  void has_no_effect_when_the_time_runs_out_on_the_way() {
    world.agents.personalSigning.meanwhile(() -> world.clock.pass(World.SIGNING_LIFETIME));

    assertThat(refusal(applicant.signs(caller, id))).isEqualTo(SigningRefusal.SIGNING_LAPSED);
    assertThat(world.shelves.enterprises.all()).isEmpty();
  }

  @Test
  @DisplayName("S-6: has no effect when the user gives up while the code is looked at")
  void has_no_effect_when_the_user_gives_up_on_the_way() {
    world.agents.personalSigning.meanwhile(
        () -> accepted(world.signing.cancel().cancel(Applicant.anyhow(caller), id)));

    assertThat(refusal(applicant.signs(caller, id))).isEqualTo(SigningRefusal.SIGNING_CANCELLED);
    assertThat(world.shelves.enterprises.all()).isEmpty();
  }

  private ListAssert<Refusal> assertEveryStep(Caller<Session> who) {
    String code = world.agents.personalSigning.lastCode();
    return assertThat(
        List.of(
            refusal(world.signing.readDocument().read(who, id)),
            refusal(world.signing.prepareSeal().prepare(who, id)),
            refusal(world.signing.seal().seal(who, id, PlainToken.text("any"))),
            refusal(world.signing.sendCode().send(who, id)),
            refusal(world.signing.sign().sign(who, id, code)),
            refusal(world.signing.cancel().cancel(who, id))));
  }
}

package org.onecert.rest.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.signing.ReadForm;
import org.onecert.application.upgrade.CancelUpgrade;
import org.onecert.application.upgrade.CompleteUpgrade;
import org.onecert.application.upgrade.FindUpgrade;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Lapsed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("U-2: an upgrade that waits for the deputy's token")
class PendingUpgradeTest {

  private static final Map<String, Object> ANSWER =
      Map.of("challenge", "opaque.UPGRADE", "certificate", "AQID", "signature", "BAUG");

  private final Stage stage;
  private final Script script;

  PendingUpgradeTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  static Stream<Arguments> states() {
    Pending pending = Upgrades.pending();
    return Stream.of(
        Arguments.of(pending, "pending"),
        Arguments.of(pending.completed(Samples.NOW), "completed"),
        Arguments.of(pending.cancelled(), "cancelled"),
        Arguments.of(new Lapsed(pending.terms()), "lapsed"),
        Arguments.of(pending.voided(AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED), "void"));
  }

  @ParameterizedTest
  @MethodSource("states")
  void is_shown_in_every_state(Upgrade upgrade, String state) {
    script.accepts(FindUpgrade.class, upgrade);

    Reply reply = stage.admitted().get(Upgrades.PATH).expect(200);

    assertThat(reply.at("/state")).isEqualTo(state);
    assertThat(reply.json().has("completedAt")).isEqualTo(upgrade instanceof Upgrade.Completed);
    assertThat(reply.json().has("reason")).isEqualTo(upgrade instanceof Upgrade.Voided);
  }

  @Test
  void is_completed_by_the_tokens_answer() {
    script.accepts(CompleteUpgrade.class, Upgrades.pending().completed(Samples.NOW));

    Reply reply = stage.admitted().post(Upgrades.PATH + "/completion", ANSWER).expect(200);

    assertThat(reply.at("/state")).isEqualTo("completed");
    assertThat(reply.at("/completedAt")).isEqualTo("2026-11-22T02:00:00Z");
    assertThat(script.asked(CompleteUpgrade.class).getFirst().subList(1, 3))
        .isEqualTo(
            List.of(
                Upgrades.ID,
                new ChallengeAnswer(
                    "opaque.UPGRADE",
                    Octets.of(new byte[] {1, 2, 3}),
                    Octets.of(new byte[] {4, 5, 6}))));
  }

  @Test
  void is_cancelled() {
    script.accepts(CancelUpgrade.class, Upgrades.pending().cancelled());

    assertThat(stage.admitted().post(Upgrades.PATH + "/cancellation").expect(200).at("/state"))
        .isEqualTo("cancelled");
  }

  @Test
  void is_unknown_if_its_name_cannot_be_one() {
    assertThat(stage.admitted().get(Api.UPGRADES + "/nonsense").expect(404).code())
        .isEqualTo("upgrade-unknown");
  }

  @Test
  @DisplayName(
      "U-3 what is left of a session sees what came of the swap, and is ended for all else")
  void is_shown_to_whoever_brought_the_swap_about() {
    var form = new FormId(new UUID(3, 3));
    script.accepts(FindUpgrade.class, Upgrades.pending().completed(Samples.NOW));
    script.accepts(CompleteUpgrade.class, Upgrades.pending().completed(Samples.NOW));
    script.refuses(ReadForm.class, SigningRefusal.FORM_UNKNOWN);
    var parted = stage.parted();

    parted.get(Upgrades.PATH).expect(200);
    parted.post(Upgrades.PATH + "/completion", ANSWER).expect(200);
    assertThat(parted.get(Api.FORMS + "/" + form.value()).expect(404).code())
        .isEqualTo("form-unknown");

    for (Reply reply :
        List.of(
            parted.get(Api.SESSION),
            parted.get(Api.CERTIFICATES),
            parted.post(Upgrades.PATH + "/cancellation"),
            parted.post(Api.CERTIFICATES + "/" + Certificates.DEPUTY.value() + "/upgrade"))) {
      assertThat(reply.expect(401).code()).isEqualTo("session-ended");
    }
  }

  @Test
  void is_not_for_certificates_that_are_not_at_work() {
    for (var caller : List.of(stage.activating(), stage.updating())) {
      assertThat(caller.get(Upgrades.PATH).status()).isBetween(401, 403);
    }
    assertThat(script.asked(FindUpgrade.class)).isEmpty();
  }
}

package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-6: cancelling a signing session")
class CancelSigningTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.comesToTheLastSignature(caller);

  @Test
  void leaves_no_trace_but_in_the_history() {
    Cancelled cancelled = accepted(cancel());

    assertThat(applicant.kept(id)).isEqualTo(cancelled);
    assertThat(world.shelves.enterprises.all()).isEmpty();
    assertThat(world.shelves.lastEntry()).isEqualTo(entry(Optional.empty(), applicant.ownStep(id)));
  }

  @Test
  void ends_every_further_step() {
    accepted(cancel());
    var anyhow = Applicant.anyhow(caller);

    assertThat(refusal(applicant.signs(caller, id))).isEqualTo(SigningRefusal.SIGNING_CANCELLED);
    assertThat(refusal(world.signing.sendCode().send(anyhow, id)))
        .isEqualTo(SigningRefusal.SIGNING_CANCELLED);
    assertThat(refusal(world.signing.prepareSeal().prepare(anyhow, id)))
        .isEqualTo(SigningRefusal.SIGNING_CANCELLED);
    assertThat(refusal(world.signing.readDocument().read(anyhow, id)))
        .isEqualTo(SigningRefusal.SIGNING_CANCELLED);
  }

  @Test
  void is_answered_the_same_when_it_is_repeated_and_noted_once() {
    Cancelled cancelled = accepted(cancel());
    List<AuditEntry> entries = world.shelves.audit.entries();

    assertThat(accepted(cancel())).isEqualTo(cancelled);
    assertThat(world.shelves.audit.entries()).isEqualTo(entries);
  }

  @Test
  void comes_too_late_when_all_have_signed() {
    accepted(applicant.signs(caller, id));
    SigningSession completed = applicant.kept(id);

    assertThat(refusal(cancel())).isEqualTo(SigningRefusal.SIGNING_COMPLETED);
    assertThat(applicant.kept(id)).isEqualTo(completed);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(entry(Optional.of("signing-completed"), Particulars.of(id)));
  }

  @Test
  @DisplayName("P-2: happens together with its note or not at all")
  void happens_together_with_its_note_or_not_at_all() {
    SigningSession open = applicant.kept(id);
    world.shelves.taps.breakAfter(0, "AuditTrail.append");

    assertThatThrownBy(() -> answer(cancel())).isInstanceOf(Broken.class);
    assertThat(applicant.kept(id)).isEqualTo(open);
  }

  private Uni<Outcome<Cancelled>> cancel() {
    return world.signing.cancel().cancel(Applicant.anyhow(caller), id);
  }

  private AuditEntry entry(Optional<String> refusal, Particulars particulars) {
    return new AuditEntry(
        NOW,
        Act.CANCEL_SIGNING,
        Optional.of(applicant.certificate().facts()),
        refusal,
        Applicant.ADDRESS,
        particulars);
  }
}

package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-3: the legal representative's signature is refused, and nothing exists,")
class RefusedSignatureTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.opens(caller).terms().id();

  @Test
  void when_the_code_is_wrong() {
    sealed();
    applicant.asksForSigningCode(caller, id);

    assertRefused("000000", new CodeWrong(4));
    assertThat(applicant.kept(id)).isInstanceOf(AwaitingRepresentative.class);
    accepted(applicant.signs(caller, id));
  }

  @Test
  void when_no_code_was_sent() {
    sealed();

    assertRefused("100001", CodeRefusal.CODE_GONE);
  }

  @Test
  @DisplayName("S-1: when the enterprise has not sealed yet")
  void when_the_enterprise_has_not_sealed_yet() {
    assertRefused("100001", SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
  }

  @Test
  void when_the_personal_certificate_is_gone() {
    sealed();
    applicant.asksForSigningCode(caller, id);
    String code = world.agents.personalSigning.lastCode();
    world.agents.personalSigning.forgets(Samples.representative());

    assertRefused(code, ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE);
  }

  private void sealed() {
    applicant.seals(caller, id);
  }

  private void assertRefused(String code, Refusal reason) {
    var request = world.signing.sign().sign(Applicant.anyhow(caller), id, code);

    assertThat(refusal(request)).isEqualTo(reason);
    assertThat(world.shelves.enterprises.all()).isEmpty();
    assertThat(world.shelves.certificates.all()).isEmpty();
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            new AuditEntry(
                NOW,
                Act.SIGN_AS_REPRESENTATIVE,
                Optional.of(applicant.certificate().facts()),
                Optional.of(reason.code()),
                Applicant.ADDRESS,
                Particulars.of(id)));
  }
}

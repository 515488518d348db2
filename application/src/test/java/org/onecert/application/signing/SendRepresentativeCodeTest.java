package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-3: the code for the legal representative")
class SendRepresentativeCodeTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.opens(caller).terms().id();

  @Test
  void is_bound_to_the_session_and_the_hash_of_exactly_what_is_signed() {
    applicant.seals(caller, id);
    applicant.asksForSigningCode(caller, id);

    Octets toBeSigned =
        answer(world.shelves.prepared.find(id, Signatory.LEGAL_REPRESENTATIVE))
            .orElseThrow()
            .toBeSigned();
    assertThat(world.agents.personalSigning.requests())
        .containsExactly(
            new SignatureRequest(
                id,
                toBeSigned.sha256(),
                "企业主证书首次开通确认表",
                applicant.certificate().facts().enterpriseName()));
  }

  @Test
  void is_for_a_signature_in_the_form_that_the_enterprise_has_sealed() {
    applicant.seals(caller, id);
    applicant.asksForSigningCode(caller, id);

    Octets sealed = answer(world.shelves.documents.find(id, DocumentStage.SEALED)).orElseThrow();
    SignatureOrder order = world.agents.signer.orders().getLast();
    assertThat(order.document()).isEqualTo(sealed);
    assertThat(order.signatory()).isEqualTo(Signatory.LEGAL_REPRESENTATIVE);
    assertThat(order.signer()).isEqualTo(Samples.representative().name());
  }

  @Test
  void is_for_the_same_hash_when_it_is_asked_for_again() {
    applicant.seals(caller, id);
    applicant.asksForSigningCode(caller, id);
    world.clock.pass(Duration.ofMinutes(2));
    applicant.asksForSigningCode(caller, id);

    var requests = world.agents.personalSigning.requests();
    assertThat(requests).hasSize(2);
    assertThat(requests.getLast()).isEqualTo(requests.getFirst());
  }

  @Test
  @DisplayName("S-1: is not sent before the enterprise has sealed")
  void is_not_sent_before_the_enterprise_has_sealed() {
    assertThat(refused()).isEqualTo(SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
    assertThat(world.agents.personalSigning.requests()).isEmpty();
    assertNoted(Optional.of("not-this-signatorys-turn"));
  }

  @Test
  void is_not_sent_to_one_whose_certificate_is_gone() {
    applicant.seals(caller, id);
    world.agents.personalSigning.forgets(Samples.representative());

    assertThat(refused()).isEqualTo(ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE);
  }

  @Test
  @DisplayName("P-2: is noted when it is sent")
  void is_noted_when_it_is_sent() {
    applicant.seals(caller, id);
    applicant.asksForSigningCode(caller, id);

    assertNoted(Optional.empty());
  }

  private void assertNoted(Optional<String> refusal) {
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            new AuditEntry(
                NOW,
                Act.SEND_REPRESENTATIVE_CODE,
                Optional.of(applicant.certificate().facts()),
                refusal,
                Applicant.ADDRESS,
                Particulars.of(id)));
  }

  private Refusal refused() {
    return refusal(world.signing.sendCode().send(Applicant.anyhow(caller), id));
  }
}

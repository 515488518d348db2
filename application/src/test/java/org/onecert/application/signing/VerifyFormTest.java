package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.AuthorisationRoom;
import org.onecert.application.World;
import org.onecert.application.port.PlainToken;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.FormVerdict;
import org.onecert.domain.signing.FormVerdict.Changed;
import org.onecert.domain.signing.FormVerdict.Earlier;
import org.onecert.domain.signing.FormVerdict.Foreign;
import org.onecert.domain.signing.FormVerdict.Genuine;
import org.onecert.domain.signing.FormVerdict.JudgedForm;
import org.onecert.domain.signing.FormVerdict.Unverifiable;
import org.onecert.domain.signing.JudgedSignature;
import org.onecert.domain.signing.JudgedSignature.Soundness;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession.Completed;

@DisplayName("A-5, G-2: a form that comes back")
class VerifyFormTest {

  private final World world = new World();
  private final Form form = formOf(world, new Applicant(world, "109").activates().signing());

  private static Form formOf(World world, Completed signing) {
    FormId id = signing.completion().form();
    return answer(world.shelves.forms.find(id)).orElseThrow();
  }

  @Test
  void is_genuine_if_it_is_the_one_that_was_signed() {
    assertThat(verdict(form.content()))
        .isInstanceOfSatisfying(
            Genuine.class,
            genuine -> {
              assertThat(genuine.form().form()).isEqualTo(form);
              assertThat(signatories(genuine.form()))
                  .containsExactly(Signatory.ENTERPRISE, Signatory.LEGAL_REPRESENTATIVE);
              assertThat(genuine.form().signatures())
                  .extracting(JudgedSignature::soundness)
                  .containsOnly(Soundness.PASSED);
            });
  }

  @Test
  @DisplayName("S-4 is genuine whatever became of the certificates, and tells it")
  void is_genuine_whatever_became_of_the_certificates() {
    world.agents.signers.says(new Revoked(Instant.EPOCH.plusSeconds(1)));
    assertThat(soundness()).isEqualTo(Soundness.PASSED);

    world.agents.signers.says(new Unknown("nobody answered"));
    assertThat(soundness()).isEqualTo(Soundness.INDETERMINATE);
  }

  private Soundness soundness() {
    Genuine genuine = (Genuine) verdict(form.content());
    return genuine.form().signatures().getFirst().soundness();
  }

  @Test
  @DisplayName("S-4 is an earlier revision if it ends with the seal")
  void is_an_earlier_revision_if_it_ends_with_the_seal() {
    String text = new String(form.content().toArray(), StandardCharsets.UTF_8);
    String sealed = text.substring(0, text.indexOf("\n" + Signatory.LEGAL_REPRESENTATIVE));

    assertThat(verdict(PlainToken.text(sealed)))
        .isInstanceOfSatisfying(
            Earlier.class,
            earlier ->
                assertThat(signatories(earlier.form())).containsExactly(Signatory.ENTERPRISE));
  }

  private static List<Signatory> signatories(JudgedForm judged) {
    return judged.signatures().stream().map(one -> one.signature().signatory()).toList();
  }

  @Test
  @DisplayName("G-2 of an authorisation is genuine with the seal of the enterprise alone")
  void of_an_authorisation_is_genuine_with_the_seal_alone() {
    AuthorisationRoom room = new AuthorisationRoom();
    Completed signing = (Completed) accepted(room.seal(room.opened()));
    Form sealed = formOf(room.world, signing);

    assertThat(answer(room.world.signing.verify().verify(sealed.content())))
        .isInstanceOf(Genuine.class);
  }

  @Test
  void is_changed_if_an_octet_is_another() {
    byte[] octets = form.content().toArray();
    octets[octets.length - 1] ^= 1;

    assertThat(verdict(Octets.of(octets))).isEqualTo(new Changed(Deviation.ALTERED));
  }

  @Test
  void is_changed_if_something_follows_it() {
    byte[] longer = Arrays.copyOf(form.content().toArray(), form.content().size() + 1);

    assertThat(verdict(Octets.of(longer))).isEqualTo(new Changed(Deviation.APPENDED));
  }

  @Test
  void is_changed_if_its_end_is_missing() {
    byte[] shorter = Arrays.copyOf(form.content().toArray(), form.content().size() - 1);

    assertThat(verdict(Octets.of(shorter))).isEqualTo(new Changed(Deviation.CUT_OFF));
  }

  @Test
  void is_foreign_if_nobody_signed_one_of_its_number() {
    assertThat(verdict(PlainToken.text("表 " + "0".repeat(32) + ".pdf"))).isEqualTo(new Foreign());
    assertThat(verdict(PlainToken.text("no number at all"))).isEqualTo(new Foreign());
  }

  @Test
  @DisplayName("S-6 is foreign as long as somebody has to sign")
  void is_foreign_as_long_as_somebody_has_to_sign() {
    World other = new World();
    Applicant applicant = new Applicant(other, "109");
    var session = applicant.opens(applicant.comesToActivate());
    Octets printed =
        answer(other.shelves.documents.find(session.terms().id(), DocumentStage.PRINTED))
            .orElseThrow();

    assertThat(answer(other.signing.verify().verify(printed))).isEqualTo(new Foreign());
  }

  @Test
  void is_unverifiable_if_what_is_kept_does_not_hold() {
    String broken = new String(form.content().toArray(), StandardCharsets.UTF_8) + " broken";
    Form altered =
        new Form(
            form.id(),
            form.enterprise(),
            form.kind(),
            form.fileName(),
            form.completedAt(),
            PlainToken.text(broken));
    answer(world.shelves.forms.put(altered));

    assertThat(verdict(altered.content())).isEqualTo(new Unverifiable());
    assertThat(verdict(form.content())).isEqualTo(new Unverifiable());
  }

  private FormVerdict verdict(Octets presented) {
    return answer(world.signing.verify().verify(presented));
  }
}

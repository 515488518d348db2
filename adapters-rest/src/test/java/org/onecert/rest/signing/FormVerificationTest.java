package org.onecert.rest.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.application.signing.VerifyForm;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.signing.Deviation;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.FormVerdict.Changed;
import org.onecert.domain.signing.FormVerdict.Earlier;
import org.onecert.domain.signing.FormVerdict.Foreign;
import org.onecert.domain.signing.FormVerdict.Genuine;
import org.onecert.domain.signing.FormVerdict.JudgedForm;
import org.onecert.domain.signing.JudgedSignature;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SignerStanding;
import org.onecert.domain.signing.TimeStampStanding.Attested;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("A-5, G-2 a form that comes back")
class FormVerificationTest {

  private static final int FOUR_MEBIBYTES = 4 * 1024 * 1024;

  private final Stage stage;
  private final Script script;

  FormVerificationTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private Reply presents(String text) {
    return stage.stranger().post(Api.FORM_VERIFICATIONS, "application/pdf", text);
  }

  @Test
  void is_told_to_be_genuine_and_what_it_states() {
    var form =
        new Form(
            Signings.FORM,
            new EnterpriseId(new UUID(1, 1)),
            FormKind.AUTHORISATION,
            Signings.ID.fileName(),
            Samples.NOW,
            Signings.PDF);
    Instant signed = Samples.NOW.minusSeconds(10);
    var judged = new JudgedForm(form, "{\"kind\":\"AUTHORISATION\"}", List.of(seal(signed)), true);
    script.answers(VerifyForm.class, new Genuine(judged));

    Reply reply = presents("%PDF").expect(200);

    assertThat(script.asked(VerifyForm.class).getFirst()).containsExactly(Signings.PDF);
    assertThat(reply.at("/verdict")).isEqualTo("genuine");
    assertThat(reply.at("/kind")).isEqualTo("authorisation");
    assertThat(reply.at("/title")).isEqualTo("副证书授权确认表");
    assertThat(reply.at("/signatures/0/signatory")).isEqualTo("enterprise");
    assertThat(reply.at("/signatures/0/signer")).isEqualTo("某公司");
    assertThat(reply.at("/signatures/0/certifiedName")).isEqualTo("某公司");
    assertThat(reply.at("/signatures/0/path")).isEqualTo("trusted");
    assertThat(reply.at("/signatures/0/revocation/state")).isEqualTo("revoked");
    assertThat(reply.at("/signatures/0/soundness")).isEqualTo("passed");
    assertThat(reply.at("/signatures/0/level")).isEqualTo("B-LT");
    assertThat(reply.at("/signatures/0/timeStamp/standing")).isEqualTo("trusted");
    assertThat(reply.at("/signatures/0/timeStamp/at")).isEqualTo(signed.plusSeconds(1).toString());
    assertThat(reply.at("/signatures/0/timeStamp/authority")).isEqualTo("某时间戳机构");
    assertThat(reply.at("/facts/kind")).isEqualTo("AUTHORISATION");

    script.answers(VerifyForm.class, new Earlier(judged));
    assertThat(presents("%PDF").expect(200).at("/verdict")).isEqualTo("earlier");
  }

  /// Revoked after it signed.
  private static JudgedSignature seal(Instant signed) {
    var name = Samples.line("某公司");
    var found =
        new FoundSignature(
            Signatory.ENTERPRISE,
            name,
            signed,
            true,
            Octets.of(new byte[] {1}),
            10,
            Octets.of(new byte[] {2}),
            Optional.of(Octets.of(new byte[] {3})));
    return new JudgedSignature(
        found,
        new SignerStanding(
            Optional.of(name),
            Optional.of(new SerialNumber("0A")),
            Optional.empty(),
            new Revoked(signed.plusSeconds(5))),
        Optional.of(new Attested(signed.plusSeconds(1), Optional.of(Samples.line("某时间戳机构")))));
  }

  /// What is called so in the interface's description.
  @ParameterizedTest
  @EnumSource
  @DisplayName("S-4 is told to be changed, and how, in words that are described")
  void is_told_to_be_changed_and_how(Deviation deviation) throws IOException {
    script.answers(VerifyForm.class, new Changed(deviation));

    String told = presents("%PDF").expect(200).at("/deviation");

    assertThat(DeviationWords.ALL).contains("`" + told + "`");
    assertThat(Files.readString(Path.of("../docs/openapi.yaml"))).contains("- " + told + "\n");
  }

  @Test
  void is_told_to_be_changed_or_foreign_and_nothing_else() {
    script.answers(VerifyForm.class, new Changed(Deviation.CUT_OFF));
    assertThat(presents("%PDF").expect(200).text())
        .isEqualTo("{\"verdict\":\"changed\",\"deviation\":\"cutOff\"}");

    script.answers(VerifyForm.class, new Foreign());
    assertThat(presents("%PDF").expect(200).text()).isEqualTo("{\"verdict\":\"foreign\"}");
  }

  @Test
  void is_a_pdf_of_four_mebibytes_at_most() {
    script.answers(VerifyForm.class, new Foreign());

    presents("x".repeat(FOUR_MEBIBYTES)).expect(200);
    assertThat(presents("x".repeat(FOUR_MEBIBYTES + 1)).expect(413).code())
        .isEqualTo("body-too-large");
    assertThat(
            stage
                .stranger()
                .post(Api.FORM_VERIFICATIONS, "application/json", "{}")
                .expect(415)
                .code())
        .isEqualTo("media-type-not-supported");
    assertThat(script.asked(VerifyForm.class)).containsExactly(List.of(octets()));
  }

  private static Octets octets() {
    return Octets.of("x".repeat(FOUR_MEBIBYTES).getBytes(StandardCharsets.UTF_8));
  }
}

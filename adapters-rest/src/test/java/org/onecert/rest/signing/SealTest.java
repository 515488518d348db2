package org.onecert.rest.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.rest.signing.Signings.HASH;
import static org.onecert.rest.signing.Signings.ID;
import static org.onecert.rest.signing.Signings.PATH;
import static org.onecert.rest.signing.Signings.PDF;
import static org.onecert.rest.signing.Signings.terms;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.signing.PrepareSeal;
import org.onecert.application.signing.SealForm;
import org.onecert.domain.Octets;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class SealTest {

  private final Stage stage;
  private final Script script;

  SealTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  @DisplayName("S-2 the server hands out exactly the bytes that the token must sign")
  void says_what_the_token_must_sign() {
    script.accepts(PrepareSeal.class, new PreparedSignature(PDF, Octets.of(new byte[] {49, 0})));

    Reply reply = stage.activating().post(PATH + "/seal-preparation").expect(200);

    assertThat(reply.at("/toBeSigned")).isEqualTo("MQA=");
  }

  @Test
  void takes_the_tokens_signature() {
    script.accepts(SealForm.class, new AwaitingRepresentative(terms(), HASH));

    Reply reply = stage.activating().post(PATH + "/seal", Map.of("signature", "AQID")).expect(200);

    assertThat(reply.at("/state")).isEqualTo("awaitingRepresentative");
    assertThat(script.asked(SealForm.class).getFirst())
        .contains(ID, Octets.of(new byte[] {1, 2, 3}));
  }

  @Test
  @DisplayName("S-2 nothing but that signature is accepted")
  void refuses_a_wrong_signature() {
    script.refuses(SealForm.class, CertificateRefusal.SIGNATURE_WRONG);

    assertThat(
            stage.activating().post(PATH + "/seal", Map.of("signature", "AQID")).expect(422).code())
        .isEqualTo("signature-wrong");
  }

  @Test
  void refuses_a_signature_that_is_too_long() {
    Reply reply =
        stage.activating().post(PATH + "/seal", Map.of("signature", "A".repeat(2000))).expect(400);

    assertThat(reply.at("/errors/0/code")).isEqualTo("too-long");
  }
}

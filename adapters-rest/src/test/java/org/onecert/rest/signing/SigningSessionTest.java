package org.onecert.rest.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.rest.signing.Signings.FORM;
import static org.onecert.rest.signing.Signings.HASH;
import static org.onecert.rest.signing.Signings.ID;
import static org.onecert.rest.signing.Signings.PATH;
import static org.onecert.rest.signing.Signings.PDF;
import static org.onecert.rest.signing.Signings.terms;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.signing.CancelSigning;
import org.onecert.application.signing.FindSigningSession;
import org.onecert.application.signing.ReadDocument;
import org.onecert.application.signing.ReadForm;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSession.Voided;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class SigningSessionTest {

  private final Stage stage;
  private final Script script;

  SigningSessionTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  @DisplayName("S-1 a signing session shows its signatories in order with their state")
  void shows_whose_turn_it_is() {
    script.accepts(FindSigningSession.class, new AwaitingRepresentative(terms(), HASH));

    Reply reply = stage.activating().get(PATH).expect(200);

    assertThat(reply.at("/kind")).isEqualTo("mainActivation");
    assertThat(reply.at("/state")).isEqualTo("awaitingRepresentative");
    assertThat(reply.json().at("/signatories").findValuesAsText("signatory"))
        .containsExactly("enterprise", "legalRepresentative");
    assertThat(reply.json().at("/signatories").findValuesAsText("state"))
        .containsExactly("signed", "current");
    assertThat(reply.at("/document/sha256")).isEqualTo(HASH.hex());
  }

  @Test
  @DisplayName("S-6 a void session says why")
  void shows_why_it_is_void() {
    script.accepts(
        FindSigningSession.class,
        new Voided(terms(), ActivationRefusal.ENTERPRISE_HAS_MAIN.code()));

    Reply reply = stage.activating().get(PATH).expect(200);

    assertThat(reply.at("/state")).isEqualTo("void");
    assertThat(reply.at("/reason")).isEqualTo("enterprise-has-main");
    assertThat(reply.json().has("document")).isFalse();
  }

  @Test
  @DisplayName("S-1 to others it does not exist")
  void does_not_exist_for_others() {
    script.refuses(FindSigningSession.class, SigningRefusal.SIGNING_SESSION_UNKNOWN);

    assertThat(stage.activating().get(PATH).expect(404).code())
        .isEqualTo("signing-session-unknown");
    assertThat(stage.stranger().get(PATH).expect(401).code()).isEqualTo("not-logged-in");
  }

  @Test
  void shows_the_form_before_it_is_signed() {
    script.accepts(ReadDocument.class, new ReadDocument.Document(ID.fileName(), PDF));

    Reply reply = stage.activating().get(PATH + "/document").expect(200);

    assertThat(reply.body()).isEqualTo(PDF.toArray());
    assertThat(reply.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(reply.headers().firstValue("Content-Disposition"))
        .contains("inline; filename=\"c3c521dde9a94ce0a4a9390a59aeb0b8.pdf\"");
    assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void tells_of_problems_even_to_those_who_expect_a_pdf() {
    script.refuses(ReadDocument.class, SigningRefusal.SIGNING_LAPSED);

    Reply reply =
        stage.activating().with("Accept", "application/pdf").get(PATH + "/document").expect(409);

    assertThat(reply.code()).isEqualTo("signing-lapsed");
    assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void can_be_given_up() {
    script.accepts(CancelSigning.class, new Cancelled(terms()));

    Reply reply = stage.activating().post(PATH + "/cancellation").expect(200);

    assertThat(reply.at("/state")).isEqualTo("cancelled");
  }

  @Test
  @DisplayName("A-5 the user can download the form")
  void leaves_a_form_to_download() {
    script.accepts(
        ReadForm.class,
        new Form(
            FORM,
            new EnterpriseId(new UUID(1, 1)),
            FormKind.MAIN_ACTIVATION,
            ID.fileName(),
            Samples.NOW,
            PDF));

    Reply reply = stage.admitted().get(Api.FORMS + "/" + FORM.value()).expect(200);

    assertThat(reply.body()).isEqualTo(PDF.toArray());
    assertThat(reply.headers().firstValue("Content-Disposition").orElseThrow())
        .startsWith("attachment");
  }
}

package org.onecert.rest.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.authorisation.OpenAuthorisation;
import org.onecert.application.authorisation.PreviewAuthorisation;
import org.onecert.application.authorisation.PreviewAuthorisation.Preview;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Catalogue;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("G: what was picked for a deputy")
class AuthorisationTest {

  private static final Authorisation AUTHORISATION = Samples.authorisation(Certificates.deputy());
  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");
  private static final Pick PICK =
      new Pick(
          Certificates.DEPUTY,
          new Grants(
              Set.of(
                  Grant.of(PERMIT),
                  new Grant(
                      new BusinessItemCode("civilised-site"),
                      Optional.of(LocalDate.parse("2027-03-31"))))));

  private final Stage stage;
  private final Script script;

  AuthorisationTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private static Map<String, Object> picked() {
    return Map.of(
        "certificate",
        Certificates.DEPUTY.value().toString(),
        "items",
        List.of(
            Map.of("code", "construction-permit"),
            Map.of("code", "civilised-site", "lastDay", "2027-03-31")));
  }

  @Test
  @DisplayName("G-1 is shown with what it holds now, what it will hold, and the difference")
  void is_shown_with_the_difference() {
    var permit =
        new BusinessItem(
            PERMIT,
            Samples.line("施工许可"),
            Samples.line("施工许可证"),
            Entrance.ADMINISTRATIVE_LICENSING,
            true);
    script.accepts(
        PreviewAuthorisation.class,
        new Preview(AUTHORISATION.assignments(), new Catalogue(List.of(permit))));

    var reply =
        stage
            .admitted()
            .post(Api.AUTHORISATION_PREVIEWS, Map.of("deputies", List.of(picked())))
            .expect(200);

    assertThat(script.asked(PreviewAuthorisation.class).getFirst().getLast())
        .isEqualTo(List.of(PICK));
    assertThat(reply.at("/deputies/0/certificate"))
        .isEqualTo(Certificates.DEPUTY.value().toString());
    assertThat(reply.at("/deputies/0/heldNow/0/name")).isEqualTo("施工许可");
    assertThat(reply.at("/deputies/0/heldAfterwards/0/lastDay")).isEqualTo("2027-03-31");
    assertThat(reply.at("/deputies/0/added/0/code")).isEqualTo("civilised-site");
    assertThat(reply.at("/deputies/0/takenAway/0/code")).isEqualTo("contract-report");
    assertThat(reply.json().at("/deputies/0/altered").isEmpty()).isTrue();
    assertThat(reply.text()).doesNotContain(Certificates.deputyInformation().mobile().number());
  }

  @Test
  @DisplayName("G-2 becomes a form that awaits one seal")
  void becomes_a_form_that_awaits_one_seal() {
    var id = new SigningSessionId(new UUID(5, 5));
    var terms = new SigningTerms(id, AUTHORISATION, Samples.NOW, Samples.NOW.plusSeconds(3600));
    script.accepts(
        OpenAuthorisation.class,
        new AwaitingSeal(terms, DocumentHash.of(Octets.of(new byte[] {1}))));

    var reply =
        stage
            .admitted()
            .post(Api.AUTHORISATIONS, Map.of("deputies", List.of(picked()), "seal", "AQID"))
            .expect(201);

    assertThat(reply.headers().firstValue("Location"))
        .contains(Api.SIGNING_SESSIONS + "/" + id.value());
    assertThat(reply.at("/kind")).isEqualTo("authorisation");
    assertThat(reply.at("/title")).isEqualTo("副证书授权确认表");
    assertThat(reply.json().at("/signatories")).hasSize(1);
    assertThat(script.asked(OpenAuthorisation.class).getFirst().getLast())
        .isEqualTo(
            new OpenAuthorisation.Request(
                List.of(PICK), Optional.of(Octets.of(new byte[] {1, 2, 3}))));
  }

  @Test
  void may_be_nothing() {
    script.accepts(PreviewAuthorisation.class, new Preview(List.of(), new Catalogue(List.of())));

    previews(Map.of("certificate", Certificates.DEPUTY.value().toString(), "items", List.of()))
        .expect(200);

    assertThat(script.asked(PreviewAuthorisation.class).getFirst().getLast())
        .isEqualTo(List.of(new Pick(Certificates.DEPUTY, Grants.NONE)));
  }

  @Test
  void names_every_field_that_is_wrong() {
    var items =
        List.of(
            Map.of("code", "Not An Item"),
            Map.of("code", "civilised-site", "lastDay", "2027-02-30"),
            Map.of("lastDay", "tomorrow"));

    var reply = previews(Map.of("certificate", "x", "items", items)).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly(
            "deputies[0].certificate",
            "deputies[0].items[0].code",
            "deputies[0].items[1].lastDay",
            "deputies[0].items[2].code",
            "deputies[0].items[2].lastDay");
    assertThat(reply.json().at("/errors").findValuesAsText("code"))
        .containsExactly("not-a-uuid", "not-an-item-code", "not-a-day", "missing", "not-a-day");
    assertThat(script.asked(PreviewAuthorisation.class)).isEmpty();
  }

  @Test
  void is_each_deputy_and_each_item_once() {
    var twice = List.of(Map.of("code", "a"), Map.of("code", "a", "lastDay", "2027-03-31"));
    var certificate = Certificates.DEPUTY.value().toString();

    assertThat(
            previews(Map.of("certificate", certificate, "items", twice))
                .expect(400)
                .at("/errors/0/field"))
        .isEqualTo("deputies[0].items");
    var reply = previewsAll(List.of(picked(), picked())).expect(400);
    assertThat(reply.at("/errors/0/field")).isEqualTo("deputies");
    assertThat(reply.at("/errors/0/code")).isEqualTo("repeated");
  }

  @Test
  void is_neither_missing_nor_without_end() {
    assertThat(previewsAll(List.of()).expect(400).at("/errors/0/code")).isEqualTo("missing");
    var many = Collections.nCopies(201, Map.of("code", "a"));
    assertThat(previews(Map.of("certificate", "x", "items", many)).expect(400).at("/errors/1/code"))
        .isEqualTo("too-many");
    assertThat(previewsAll(Collections.nCopies(21, picked())).expect(400).at("/errors/0/code"))
        .isEqualTo("too-many");
    var hole = Map.of("deputies", Collections.singletonList(null));
    assertThat(stage.admitted().post(Api.AUTHORISATION_PREVIEWS, hole).expect(400).code())
        .isEqualTo("request-invalid");
  }

  private Reply previews(Map<String, Object> pick) {
    return previewsAll(List.of(pick));
  }

  private Reply previewsAll(List<Map<String, Object>> picks) {
    return stage.admitted().post(Api.AUTHORISATION_PREVIEWS, Map.of("deputies", picks));
  }
}

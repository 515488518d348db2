package org.onecert.rest.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.upgrade.OpenDeputyUpgrade;
import org.onecert.application.upgrade.OpenUpgrade;
import org.onecert.application.upgrade.PreviewUpgrade;
import org.onecert.application.upgrade.PreviewUpgrade.Ending;
import org.onecert.application.upgrade.PreviewUpgrade.Preview;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.domain.upgrade.Succession;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("U: a deputy that shall become the main certificate")
class UpgradeTest {

  private static final String DEPUTY = Api.CERTIFICATES + "/" + Certificates.DEPUTY.value();

  private final Stage stage;
  private final Script script;

  UpgradeTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private static Preview preview(Optional<LegalRepresentative> representative) {
    var permit =
        new BusinessItem(
            new BusinessItemCode("construction-permit"),
            Samples.line("施工许可"),
            Samples.line("施工许可证"),
            Entrance.ADMINISTRATIVE_LICENSING,
            true);
    var site =
        new BusinessItem(
            new BusinessItemCode("civilised-site"),
            Samples.line("文明工地"),
            Samples.line("文明工地申报"),
            Entrance.CONSTRUCTION_SERVICES,
            true);
    var succession =
        new Succession(
            Samples.enterprise(Certificates.MAIN),
            Certificates.main(),
            Certificates.deputy(),
            Grants.of(permit.code()));
    var open =
        new SigningTerms(
            new SigningSessionId(new UUID(5, 5)),
            Samples.authorisation(Certificates.deputy()),
            Samples.NOW,
            Samples.NOW.plusSeconds(3600));
    return new Preview(
        succession,
        representative,
        Holding.of(Role.DEPUTY, succession.held(), List.of(permit, site)),
        new Ending(1, 2, List.of(open), true));
  }

  @Test
  @DisplayName("U-1 is shown with both certificates, who has to sign, and what it brings about")
  void is_shown_with_what_it_brings_about() {
    script.accepts(PreviewUpgrade.class, preview(Optional.of(Samples.representative())));

    Reply reply = stage.deputy().get(DEPUTY + "/upgrade-preview").expect(200);

    assertThat(reply.at("/main/uniqueId")).startsWith("109@");
    assertThat(reply.at("/deputy/id")).isEqualTo(Certificates.DEPUTY.value().toString());
    assertThat(reply.at("/deputy/holder")).isEqualTo("松江副证书持有人");
    assertThat(reply.at("/legalRepresentative/name")).isEqualTo("张三");
    assertThat(reply.json().at("/gained").findValuesAsText("code"))
        .containsExactly("civilised-site");
    assertThat(reply.json().at("/lost").findValuesAsText("code"))
        .containsExactly("construction-permit", "civilised-site");
    assertThat(reply.at("/ending/mainSessions")).isEqualTo("1");
    assertThat(reply.at("/ending/deputySessions")).isEqualTo("2");
    assertThat(reply.at("/ending/signingSessions/0/title")).isEqualTo("副证书授权确认表");
    assertThat(reply.at("/ending/pendingUpgrade")).isEqualTo("true");
    assertThat(script.asked(PreviewUpgrade.class).getFirst().getLast())
        .isEqualTo(Certificates.DEPUTY);
  }

  @Test
  @DisplayName("P-1 is shown without anybody's number")
  void is_shown_without_anybodys_number() {
    script.accepts(PreviewUpgrade.class, preview(Optional.of(Samples.representative())));

    assertThat(stage.deputy().get(DEPUTY + "/upgrade-preview").expect(200).text())
        .doesNotContain(
            Samples.representative().document().number(),
            Samples.information().mobile().number(),
            Certificates.deputyInformation().mobile().number());
  }

  @Test
  @DisplayName("U-2 is shown to the main certificate without a representative")
  void is_shown_to_the_main_certificate_without_a_representative() {
    script.accepts(PreviewUpgrade.class, preview(Optional.empty()));

    assertThat(
            stage
                .admitted()
                .get(DEPUTY + "/upgrade-preview")
                .expect(200)
                .json()
                .has("legalRepresentative"))
        .isFalse();
  }

  @Test
  @DisplayName("U-1 has a form that awaits two signatures")
  void has_a_form_that_awaits_two_signatures() {
    var id = new SigningSessionId(new UUID(5, 5));
    var matter = Samples.deputyUpgrade(Certificates.main(), Certificates.deputy());
    var terms = new SigningTerms(id, matter, Samples.NOW, Samples.NOW.plusSeconds(3600));
    script.accepts(
        OpenDeputyUpgrade.class,
        new AwaitingSeal(terms, DocumentHash.of(Octets.of(new byte[] {1}))));

    Reply reply = stage.deputy().post(DEPUTY + "/upgrade-form", Map.of("seal", "AQID")).expect(201);

    assertThat(reply.headers().firstValue("Location"))
        .contains(Api.SIGNING_SESSIONS + "/" + id.value());
    assertThat(reply.at("/kind")).isEqualTo("upgrade");
    assertThat(reply.at("/title")).isEqualTo("证书升级确认表");
    assertThat(reply.json().at("/signatories")).hasSize(2);
    assertThat(script.asked(OpenDeputyUpgrade.class).getFirst().subList(1, 3))
        .isEqualTo(List.of(Certificates.DEPUTY, Optional.of(Octets.of(new byte[] {1, 2, 3}))));
  }

  @Test
  @DisplayName("U-2 is confirmed, and its token waited for")
  void is_confirmed_and_its_token_waited_for() {
    script.accepts(OpenUpgrade.class, Upgrades.pending());

    Reply reply = stage.admitted().post(DEPUTY + "/upgrade").expect(201);

    assertThat(reply.headers().firstValue("Location")).contains(Upgrades.PATH);
    assertThat(reply.at("/state")).isEqualTo("pending");
    assertThat(reply.at("/deputy")).isEqualTo(Certificates.DEPUTY.value().toString());
    assertThat(reply.at("/lapsesAt")).isEqualTo("2026-11-22T02:10:00Z");
  }

  @Test
  void is_unknown_if_its_name_cannot_be_one() {
    for (String path : List.of("/upgrade-form", "/upgrade")) {
      assertThat(
              stage
                  .admitted()
                  .post(Api.CERTIFICATES + "/nonsense" + path, Map.of())
                  .expect(404)
                  .code())
          .isEqualTo("certificate-unknown");
    }
  }

  @Test
  void names_a_seal_that_is_no_base64() {
    assertThat(
            stage
                .deputy()
                .post(DEPUTY + "/upgrade-form", Map.of("seal", "***"))
                .expect(400)
                .at("/errors/0/field"))
        .isEqualTo("seal");
  }
}

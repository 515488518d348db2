package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.csc.Behaviour;
import org.onecert.fixtures.csc.Quirk;
import org.onecert.fixtures.csc.SigningProvider;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.fixtures.run.ServerLaunch;

/// The legal representatives' keys are with a signing service of others (CSC API v2).
class CscSignatureIT {

  private static Site site;
  private static SigningProvider provider;
  private static Map<String, String> settings;

  @BeforeAll
  static void start() throws IOException {
    site = Site.named("csc");
    Authority authority = site.world().authorities().forKeys(Algorithm.P256);
    provider = SigningProvider.start(authority, site.world().inbox(), Surroundings.real());
    settings =
        Map.of(
            "onecert.personal.service",
            "csc",
            "onecert.personal.csc.url",
            provider.url().toString(),
            "onecert.personal.csc.client-id",
            SigningProvider.CLIENT_ID,
            "onecert.personal.csc.client-secret",
            SigningProvider.CLIENT_SECRET,
            "onecert.personal.csc.anchors",
            file("anchors.pem", authority.anchorsPem()),
            "onecert.personal.csc.intermediates",
            file("intermediates.pem", authority.intermediatesPem()));
    site.startNode(settings);
    site.startNode(settings);
  }

  private static String file(String name, String text) throws IOException {
    return Files.writeString(site.log().resolveSibling(name), text).toString();
  }

  @AfterAll
  static void stop() {
    site.close();
    provider.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"P256", "RSA"})
  @DisplayName("A-5, S-3, S-4: the service signs, and both signatures are in the form")
  void the_service_signs(Algorithm algorithm) {
    Firm firm = Firm.registered(site, algorithm);
    provider.enrols(firm.enterprise().representative(), algorithm, Quirk.NONE);
    TokenUser token = firm.token();
    TokenUser activating = firm.arrives(token);
    String id = firm.sealed(activating);
    Reply sent = activating.asksForRepresentativeCode(id).expect(202);
    String code = firm.code(firm.enterprise().representative());

    Reply done = activating.signsAsRepresentative(id, code).expect(200);

    String mobile = firm.enterprise().representative().mobile();
    assertThat(sent.at("/mobile")).isEqualTo(masked(mobile));
    byte[] form = activating.in(done).downloads(done.at("/form/id")).expect(200).body();
    Reply verified = site.api().post("/api/v1/form-verifications", "application/pdf", form);
    assertThat(verified.expect(200).at("/verdict")).isEqualTo("genuine");
    assertThat(verified.json().at("/signatures")).hasSize(2);
    assertThat(verified.at("/signatures/1/signer"))
        .isEqualTo(firm.enterprise().representative().name());
    assertThat(token.logsInFor("construction-permit").expect(200).at("/role")).isEqualTo("main");
  }

  @Test
  @DisplayName("S-5: a lost answer is asked for again on another node")
  void a_lost_answer_is_asked_for_again_on_another_node() {
    Firm firm = Firm.registered(site, Algorithm.P256);
    provider.enrols(firm.enterprise().representative(), Algorithm.P256, Quirk.CHALLENGE);
    TokenUser activating = firm.arrives(firm.token());
    String id = firm.sealed(activating);
    String code = firm.representativeCode(activating, id);
    long before = provider.asked("signatures/signHash");

    Reply done = activating.signsAsRepresentative(id, code).expect(200);
    Reply again = activating.movedTo(site.api(1)).signsAsRepresentative(id, code).expect(200);

    assertThat(again.at("/form/id")).isEqualTo(done.at("/form/id"));
    assertThat(again.json().has("session")).isTrue();
    assertThat(provider.asked("signatures/signHash")).isEqualTo(before + 1);
  }

  @Test
  @DisplayName("S-3: a wrong code is told, with what is left")
  void a_wrong_code_is_told() {
    Firm firm = Firm.registered(site, Algorithm.P256);
    provider.enrols(firm.enterprise().representative(), Algorithm.P256, Quirk.NONE);
    TokenUser activating = firm.arrives(firm.token());
    String id = firm.sealed(activating);
    String code = firm.representativeCode(activating, id);

    Reply wrong = activating.signsAsRepresentative(id, code.equals("000000") ? "000001" : "000000");

    assertThat(wrong.expect(422).code()).isEqualTo("code-wrong");
    assertThat(activating.asksForRepresentativeCode(id).expect(429).code())
        .isEqualTo("code-sent-recently");
    activating.signsAsRepresentative(id, code).expect(200);
  }

  @ParameterizedTest
  @EnumSource(names = {"SM2", "P384"})
  @DisplayName("A-3: without a credential that can be used there is no form")
  void without_a_credential_there_is_no_form(Algorithm unusable) {
    Firm firm = Firm.registered(site, Algorithm.P256);
    provider.enrols(firm.enterprise().representative(), unusable, Quirk.NONE);

    assertThat(firm.opens(firm.arrives(firm.token())).expect(409).code())
        .isEqualTo("representative-has-no-certificate");
  }

  @Test
  @DisplayName("a service that fails is told as that, and nobody's number gets into the log")
  void a_service_that_fails_is_told() throws IOException {
    Firm firm = Firm.registered(site, Algorithm.P256);
    TokenUser activating = firm.arrives(firm.token());
    provider.answers("credentials/list", Behaviour.BROKEN);
    Reply failed = firm.opens(activating);
    provider.answers("credentials/list", Behaviour.GOOD);

    assertThat(failed.expect(503).code()).isEqualTo("signing-service-unavailable");
    assertThat(Files.readString(site.log()))
        .contains("The signing service answered credentials/list with 500")
        .doesNotContain(
            firm.representative().documentNumber(), SigningProvider.CLIENT_SECRET, "secret words");
  }

  @Test
  @DisplayName("an operator is told that certificates are issued elsewhere")
  void an_operator_is_told_that_certificates_are_issued_elsewhere() {
    Firm firm = Firm.registered(site, Algorithm.P256);

    assertThat(site.operator().enrols(firm.representative(), "P256").expect(409).code())
        .isEqualTo("hosted-elsewhere");
  }

  @ParameterizedTest
  @CsvSource({
    "onecert.personal.csc.url, http://signing.example",
    "onecert.personal.csc.url, ''",
    "onecert.personal.csc.client-secret, ''",
    "onecert.personal.csc.anchors, /nonexistent",
    "onecert.personal.csc.patience, PT6S"
  })
  @DisplayName("a wrong value stops the start with one clear line")
  void a_wrong_value_stops_the_start(String name, String value) {
    ServerLaunch launch = site.launchLoggingApart();
    for (var setting : settings.entrySet()) {
      launch = launch.property(setting.getKey(), setting.getValue());
    }

    String log = String.valueOf(catchThrowable(launch.property(name, value)::start).getMessage());

    assertThat(log.lines().filter(line -> line.startsWith(name + " "))).as(log).hasSize(1);
    assertThat(log).doesNotContain(SigningProvider.CLIENT_SECRET);
  }

  private static String masked(String mobile) {
    return mobile.substring(0, 3) + "****" + mobile.substring(7);
  }
}

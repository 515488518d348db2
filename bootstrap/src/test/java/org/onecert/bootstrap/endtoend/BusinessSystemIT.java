package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.fixtures.client.AuthorisationPage.item;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.AuthorisationPage.Pick;
import org.onecert.fixtures.client.BusinessSystem;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
@DisplayName("G-4: a business system")
class BusinessSystemIT {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String PERMIT = "construction-permit";
  private static final String SITE = "civilised-site";
  private static final List<String> EVERYTHING =
      List.of("introspection", "permissions", "certificates");

  private final Site site;
  private final Firm firm;
  private final String name = "system-" + NUMBER.incrementAndGet();
  private TokenUser main;
  private TokenUser deputy;
  private BusinessSystem system;

  BusinessSystemIT(Site site) {
    this.site = site;
    this.firm = Firm.local(site, Algorithm.P256);
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    deputy = firm.deputy("201");
    system = BusinessSystem.registered(site.api(), site.operator(), name, EVERYTHING, List.of());
  }

  private String id(TokenUser user) {
    return Firm.imprint(user).uniqueId();
  }

  private String named(TokenUser user) {
    return new CertificatesPage(main).id(id(user));
  }

  private static JsonNode first(Reply reply) {
    return reply.expect(200).json().at("/permissions/0");
  }

  @Test
  @DisplayName("G-4, G-1: knows at once what a deputy may do, on the other node too")
  void knows_at_once_what_a_deputy_may_do() {
    BusinessSystem elsewhere = system.movedTo(site.api(1));
    assertThat(first(elsewhere.checks(id(deputy), PERMIT)).at("/reason").asText())
        .isEqualTo("notGranted");

    AuthorisationPage page = new AuthorisationPage(main);
    page.authorises(pick(named(deputy), PERMIT, SITE)).expect(200);
    assertThat(first(elsewhere.checks(id(deputy), PERMIT)).at("/permitted").asBoolean()).isTrue();

    page.authorises(pick(named(deputy), SITE)).expect(200);
    assertThat(first(elsewhere.checks(id(deputy), PERMIT)).at("/reason").asText())
        .isEqualTo("notGranted");
    assertThat(first(elsewhere.checks(id(deputy), SITE)).at("/permitted").asBoolean()).isTrue();
  }

  @Test
  @DisplayName("G-4: is answered for each of many, with the reason")
  void is_answered_for_each_of_many() {
    new AuthorisationPage(main)
        .authorises(new Pick(named(deputy), List.of(item(SITE, "2099-12-31"))))
        .expect(200);
    site.operator().keepsItem("whaling", "捕鲸", false).expect(200);
    TokenUser gone = firm.deputy("301");
    new CertificatesPage(main).deregisters(named(gone)).expect(204);

    Reply reply =
        system.checks(
            List.of(
                BusinessSystem.question(id(main), PERMIT),
                BusinessSystem.question(id(main), "whaling"),
                BusinessSystem.question(id(main), "no-such-item"),
                BusinessSystem.question(id(deputy), SITE),
                BusinessSystem.question(id(deputy), PERMIT),
                BusinessSystem.question(id(gone), SITE),
                BusinessSystem.question("999@XY" + firm.enterprise().uscc(), SITE)));

    JsonNode answers = reply.expect(200).json().get("permissions");
    assertThat(answers.valueStream().map(one -> one.path("reason").asText("permitted")))
        .containsExactly(
            "permitted",
            "itemWithdrawn",
            "itemUnknown",
            "permitted",
            "notGranted",
            "certificateDeregistered",
            "certificateUnknown");
  }

  @Test
  @DisplayName("L-6: learns that a session is over a second after it ended, wherever it ended")
  void learns_that_a_session_is_over() {
    String token = token(deputy);
    Reply alive = system.introspects(token).expect(200);
    assertThat(alive.json().at("/active").asBoolean()).isTrue();
    assertThat(alive.at("/sub")).isEqualTo(id(deputy));
    assertThat(alive.at("/enterprise")).isEqualTo(firm.enterprise().uscc());
    assertThat(alive.at("/role")).isEqualTo("deputy");

    new CertificatesPage(main.movedTo(site.api(1))).deregisters(named(deputy)).expect(204);

    assertThat(system.introspects(token).expect(200).text()).isEqualTo("{\"active\":false}");
  }

  private static String token(TokenUser user) {
    return user.logsIn().expect(200).at("/session/token");
  }

  @Test
  @DisplayName("L-6: never takes a token for activating, a stranger's or none for a session")
  void never_takes_another_token_for_a_session() {
    String activating = token(firm.token("401"));

    for (String token : List.of(activating, "x", token(main) + "x", "eyJhbGciOiJub25lIn0.e30.")) {
      assertThat(system.introspects(token).expect(200).text()).isEqualTo("{\"active\":false}");
    }
    assertThat(system.introspects("").expect(400).code()).isEqualTo("request-invalid");
  }

  @Test
  @DisplayName("L-6: is brought a token of its own, which no other system takes, nor the server")
  void is_brought_a_token_of_its_own() {
    TokenUser atWork = deputy.in(deputy.logsIn().expect(200));
    String token = atWork.goesOnTo(name, PERMIT).expect(201).at("/token");
    BusinessSystem other =
        BusinessSystem.registered(
            site.api(), site.operator(), name + "-other", EVERYTHING, List.of());

    assertThat(system.introspects(token).at("/sub")).isEqualTo(id(deputy));
    assertThat(other.introspects(token).expect(200).text()).isEqualTo("{\"active\":false}");
    assertThat(new CertificatesPage(deputy.calling(site.api().as(token))).list().code())
        .isEqualTo("not-logged-in");
    atWork.logsOut().expect(204);
    assertThat(system.introspects(token).expect(200).text()).isEqualTo("{\"active\":false}");
    assertThat(main.goesOnTo("nobody", PERMIT).expect(404).code())
        .isEqualTo("business-system-not-registered");
  }

  @Test
  @DisplayName("L-5: finds the answer for the one item that the user came for in the token")
  void finds_the_answer_for_the_one_item_in_the_token() {
    String token = main.logsInFor(PERMIT).expect(200).at("/session/token");

    String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    String claims = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);

    assertThat(claims).contains("\"item\":{", "\"code\":\"construction-permit\"");
    assertThat(claims).contains("\"permitted\":true", "\"aud\":", "\"enterprise\":");
  }

  @Test
  @DisplayName("P-1: sees an enterprise's certificates page by page, and nothing of their holders")
  void sees_an_enterprises_certificates() {
    String uscc = firm.enterprise().uscc();

    Reply first = system.certificates(uscc, "?limit=1").expect(200);
    Reply second = system.certificates(uscc, "?limit=1&cursor=" + first.at("/next")).expect(200);

    assertThat(first.at("/certificates/0/uniqueId")).isEqualTo(id(main));
    assertThat(first.at("/certificates/0/type")).isEqualTo("main");
    assertThat(second.at("/certificates/0/uniqueId")).isEqualTo(id(deputy));
    assertThat(second.json().has("next")).isFalse();
    assertThat(first.text()).doesNotContain("证书持有人", "****");
    assertThat(system.certificates("91310000MA1FL0000X", "").expect(404).code())
        .isEqualTo("enterprise-unknown");
  }

  @Test
  void is_refused_with_wrong_credentials() {
    Reply refused = BusinessSystem.of(site.api(), name, "wrong").introspects("x").expect(401);

    assertThat(refused.code()).isEqualTo("business-system-unknown");
    assertThat(refused.headers().firstValue("WWW-Authenticate"))
        .contains("Basic realm=\"onecert\", charset=\"UTF-8\"");
    assertThat(BusinessSystem.of(site.api(), "nobody", "x").checks(id(main), PERMIT).code())
        .isEqualTo("business-system-unknown");
    assertThat(new BusinessSystem(site.api()).checks(id(main), PERMIT).code())
        .isEqualTo("business-system-unknown");
    assertThat(new BusinessSystem(main.api()).checks(id(main), PERMIT).expect(401).code())
        .isEqualTo("business-system-unknown");
  }

  @Test
  void is_refused_beyond_its_scope() {
    String other = name + "-narrow";
    BusinessSystem narrow =
        BusinessSystem.registered(
            site.api(), site.operator(), other, List.of("permissions"), List.of(PERMIT));

    assertThat(narrow.introspects(token(main)).expect(403).code()).isEqualTo("beyond-scope");
    assertThat(narrow.certificates(firm.enterprise().uscc(), "").expect(403).code())
        .isEqualTo("beyond-scope");
    assertThat(narrow.checks(id(main), PERMIT, SITE).expect(403).code())
        .isEqualTo("item-not-served");
    assertThat(first(narrow.checks(id(main), PERMIT)).at("/permitted").asBoolean()).isTrue();
  }

  @Test
  void changes_its_secret_without_a_gap_and_is_shut_out_at_once() {
    BusinessSystem renewed =
        BusinessSystem.of(
            site.api(), name, site.operator().renewsSecret(name).expect(201).at("/secret"));
    assertThat(system.checks(id(main), PERMIT).status()).isEqualTo(200);
    assertThat(renewed.checks(id(main), PERMIT).status()).isEqualTo(200);

    site.operator().endsOlderSecret(name).expect(204);
    assertThat(system.checks(id(main), PERMIT).status()).isEqualTo(401);
    assertThat(renewed.checks(id(main), PERMIT).status()).isEqualTo(200);

    site.operator().keepsSystem(name, EVERYTHING, List.of(), false).expect(200);
    assertThat(renewed.movedTo(site.api(1)).checks(id(main), PERMIT).status()).isEqualTo(401);
    assertThat(site.operator().renewsSecret("nobody").expect(404).code())
        .isEqualTo("business-system-not-registered");
  }

  @Test
  @DisplayName("P-2: is registered by operators alone, in the trail, its secret nowhere")
  void is_registered_by_operators_alone() {
    assertThat(site.api().get("/api/v1/operator/business-systems").expect(401).code())
        .isEqualTo("operator-unknown");
    assertThat(site.operator().systems().expect(200).text())
        .contains(name)
        .doesNotContain("secret");
    assertThat(
            Records.of(site)
                .number(
                    "select count(*) from audit_entry where act = 'KEEP_BUSINESS_SYSTEM'"
                        + " and changes like '%"
                        + name
                        + " %'"))
        .isPositive();
  }

  @Test
  void is_answered_for_five_hundred_questions_at_once_and_for_no_more() {
    var questions =
        IntStream.range(0, 501).mapToObj(_ -> BusinessSystem.question(id(main), PERMIT)).toList();

    assertThat(system.checks(questions.subList(0, 500)).expect(200).json().get("permissions"))
        .hasSize(500);
    assertThat(system.checks(questions).expect(400).at("/errors/0/code")).isEqualTo("too-many");
    assertThat(system.checks("x", PERMIT).expect(400).at("/errors/0/code"))
        .isEqualTo("not-a-unique-id");
  }

  @Test
  void finds_its_way_by_the_metadata() {
    Reply metadata = site.api().get("/.well-known/oauth-authorization-server").expect(200);

    assertThat(metadata.at("/issuer")).isEqualTo("https://onecert.example");
    assertThat(metadata.at("/introspection_endpoint"))
        .isEqualTo("https://onecert.example/api/v1/introspection");
    assertThat(metadata.at("/jwks_uri")).isEqualTo("https://onecert.example/.well-known/jwks.json");
  }
}

package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class ManagementIT {

  private final Site site;
  private final Records records;
  private final Firm firm;
  private TokenUser main;
  private TokenUser deputy;
  private CertificatesPage page;

  ManagementIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
    this.firm = Firm.local(site, Algorithm.P256);
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    deputy = firm.deputy("201");
    page = new CertificatesPage(main);
  }

  @Test
  @DisplayName("M-1: everybody sees every certificate, and what he may do to it")
  void everybody_sees_what_he_may_do() {
    assertThat(operations(page.row(uniqueId(deputy))))
        .containsExactly("deregister", "authorise", "upgrade", "edit");
    assertThat(operations(page.row(uniqueId(main)))).containsExactly("edit");
    assertThat(page.row(uniqueId(main)).get("items").asInt()).isEqualTo(41);

    CertificatesPage deputys = new CertificatesPage(deputy);
    assertThat(operations(deputys.row(uniqueId(deputy)))).containsExactly("upgrade");
    assertThat(operations(deputys.row(uniqueId(main)))).isEmpty();
    assertThat(deputys.list().json().get("operations")).isEmpty();
    assertThat(page.list().json().get("operations")).hasSize(2);
  }

  @Test
  @DisplayName("M-2: the main certificate adds a deputy with its token")
  void the_main_certificate_adds_a_deputy() {
    TokenUser added = firm.token("301");

    Reply reply = page.adds(added, firm.deputyForm(main)).expect(201);
    assertThat(reply.at("/certificate/uniqueId")).isEqualTo(uniqueId(added));
    assertThat(page.row(uniqueId(added)).get("items").asInt()).isZero();
    assertThat(added.logsIn().expect(200).at("/role")).isEqualTo("deputy");
  }

  @Test
  @DisplayName("M-3, L-6: deregistering ends a session on the other node at once")
  void deregistering_ends_a_session_on_the_other_node_at_once() {
    TokenUser elsewhere = deputy.movedTo(site.api(1));
    assertThat(elsewhere.session().status()).isEqualTo(200);

    page.deregisters(page.id(uniqueId(deputy))).expect(204);

    assertThat(elsewhere.session().code()).isEqualTo("session-ended");
    assertThat(deputy.logsIn().code()).isEqualTo("certificate-deregistered");
    JsonNode row = page.row(uniqueId(deputy));
    assertThat(row.get("state").asText()).isEqualTo("deregistered");
    assertThat(operations(row)).containsExactly("enable", "edit");
  }

  @Test
  @DisplayName("L-6: logging out ends the session on the other node at once")
  void logging_out_ends_the_session_on_the_other_node_at_once() {
    TokenUser elsewhere = deputy.movedTo(site.api(1));
    deputy.logsOut().expect(204);

    assertThat(elsewhere.session().code()).isEqualTo("session-ended");
  }

  @Test
  @DisplayName("L-6, C-2: replacing a certificate ends its session on the other node at once")
  void replacing_ends_the_session_on_the_other_node_at_once() {
    TokenUser elsewhere = deputy.movedTo(site.api(1));
    firm.arrives(firm.renewed(deputy)).confirmsUpdate().expect(200);

    assertThat(elsewhere.session().code()).isEqualTo("session-ended");
  }

  @Test
  @DisplayName("M-3, L-6: half-done signing sessions end with deregistration")
  void half_done_signing_sessions_end_with_deregistration() {
    Firm other = Firm.local(site, Algorithm.P256);
    TokenUser token = other.token("201");
    TokenUser late = other.arrives(token);
    String signing = other.sealed(late);
    CertificatesPage desk = new CertificatesPage(other.settles());
    TokenUser joined = joins(other, other.arrives(token));
    desk.deregisters(desk.id(uniqueId(late))).expect(204);
    assertThat(late.session().code()).isEqualTo("session-ended");
    assertThat(records.signing(signing)).isEqualTo("VOIDED");
    assertThat(joined.session().code()).isEqualTo("session-ended");
  }

  @Test
  @DisplayName("L-6: logging out ends what the certificate has begun to sign")
  void logging_out_ends_half_done_signing_sessions() {
    Firm other = Firm.local(site, Algorithm.P256);
    TokenUser token = other.token();
    TokenUser activating = other.arrives(token);
    String signing = other.sealed(activating);

    activating.logsOut().expect(204);

    assertThat(other.arrives(token).movedTo(site.api(1)).signingSession(signing).at("/state"))
        .isEqualTo("cancelled");
  }

  private static TokenUser joins(Firm firm, TokenUser activating) {
    return activating.in(activating.activatesAsDeputy(firm.deputyForm(activating)).expect(201));
  }

  @Test
  @DisplayName("M-4: a deregistered deputy is enabled with its token, and old sessions stay dead")
  void a_deregistered_deputy_is_enabled_with_its_token() {
    String id = page.id(uniqueId(deputy));
    page.deregisters(id).expect(204);

    page.enables(id, deputy).expect(204);

    assertThat(deputy.session().code()).isEqualTo("session-ended");
    assertThat(deputy.logsIn().expect(200).at("/outcome")).isEqualTo("admitted");
    assertThat(page.row(uniqueId(deputy)).get("items").asInt()).isZero();
  }

  @Test
  @DisplayName("M-4, C-1: a deputy that was renewed meanwhile is enabled with the new token")
  void a_renewed_deputy_is_enabled_with_the_new_token() {
    String id = page.id(uniqueId(deputy));
    page.deregisters(id).expect(204);
    TokenUser renewed = firm.renewed(deputy);
    assertThat(renewed.logsIn().code()).isEqualTo("certificate-deregistered");

    page.enables(id, renewed).expect(204);

    assertThat(renewed.logsIn().expect(200).at("/outcome")).isEqualTo("admitted");
    assertThat(deputy.logsIn().code()).isEqualTo("certificate-replaced");
  }

  @Test
  @DisplayName("M-5: nickname and holder are edited, a new mobile is proven by a code")
  void information_is_edited() {
    String id = page.id(uniqueId(deputy));
    page.edits(id, Map.of("nickname", "工地用证", "holder", "王五")).expect(204);
    assertThat(page.row(uniqueId(deputy)).get("nickname").asText()).isEqualTo("工地用证");

    String mobile = firm.representative().mobile();
    assertThat(page.edits(id, Map.of("mobile", mobile)).code()).isEqualTo("mobile-not-proven");
    main.asksForMobileCode(mobile).expect(202);
    String code = site.world().inbox().latestCode(mobile).orElseThrow();
    page.edits(id, Map.of("mobile", mobile, "mobileCode", code)).expect(204);
    assertThat(page.row(uniqueId(deputy)).get("mobile").asText())
        .isEqualTo(mobile.substring(0, 3) + "****" + mobile.substring(7));
  }

  @Test
  @DisplayName("M-6: the history tells it all, the latest first, page by page")
  void the_history_tells_it_all() {
    String id = page.id(uniqueId(deputy));
    page.deregisters(id).expect(204);
    page.deregisters(id);
    page.enables(id, deputy).expect(204);

    List<String> acts = texts(page.operations("?certificate=" + id).expect(200), "act");
    assertThat(acts)
        .containsSubsequence("enable", "deregister", "deregister", "activateDeputy", "logIn");
    Reply refused = page.operations("?result=refused&act=deregister").expect(200);
    assertThat(texts(refused, "refusal")).containsExactly("certificate-deregistered-already");
    assertThat(refused.at("/operations/0/certificate")).isEqualTo(uniqueId(deputy));
    assertThat(refused.at("/operations/0/by")).isEqualTo(uniqueId(main));
    assertThat(everyPage())
        .containsExactlyElementsOf(texts(page.operations("?limit=100").expect(200), "id"));
  }

  private List<String> everyPage() {
    Reply reply = page.operations("?limit=3").expect(200);
    List<String> all = new ArrayList<>(texts(reply, "id"));
    while (reply.json().has("next")) {
      reply = page.operations("?limit=3&cursor=" + reply.at("/next")).expect(200);
      all.addAll(texts(reply, "id"));
    }
    return all;
  }

  private static String uniqueId(TokenUser user) {
    return Firm.imprint(user).uniqueId();
  }

  private static List<String> operations(JsonNode row) {
    return StreamSupport.stream(row.get("operations").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static List<String> texts(Reply reply, String field) {
    return StreamSupport.stream(reply.json().get("operations").spliterator(), false)
        .map(operation -> operation.get(field).asText())
        .toList();
  }
}

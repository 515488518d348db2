package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.client.UpgradePage;
import org.onecert.fixtures.inbox.TextMessage;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.people.SamplePerson;

/// The main certificate's token is lost: a deputy upgrades itself with its own token and the legal
/// representative's code.
@ExtendWith(SharedSite.class)
class UpgradeIT {

  private static final String PERMIT = "construction-permit";
  private static final String SITE = "civilised-site";

  private final Site site;
  private final Records records;
  private final Firm firm;
  private final String uscc;
  private TokenUser main;
  private TokenUser deputy;
  private CertificatesPage certificates;
  private UpgradePage page;
  private String mainId;
  private String deputyId;

  UpgradeIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
    this.firm = Firm.local(site, Algorithm.P256);
    this.uscc = firm.enterprise().uscc();
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    deputy = firm.deputy("201");
    certificates = new CertificatesPage(main);
    page = new UpgradePage(deputy);
    mainId = certificates.id(Firm.imprint(main).uniqueId());
    deputyId = certificates.id(Firm.imprint(deputy).uniqueId());
  }

  @Test
  @DisplayName("U-1, U-3, L-6: a deputy becomes the main certificate, and the old one a deputy")
  void a_deputy_becomes_the_main_certificate() {
    new AuthorisationPage(main).authorises(pick(deputyId, PERMIT)).expect(200);
    String signing = sealed();

    Reply done = deputy.signsAsRepresentative(signing, code(signing)).expect(200);

    assertThat(done.at("/signingSession/kind")).isEqualTo("upgrade");
    assertThat(done.at("/signingSession/state")).isEqualTo("completed");
    assertThat(done.json().has("session")).isFalse();
    assertThat(main.session().expect(401).code()).isEqualTo("session-ended");
    assertThat(deputy.session().expect(401).code()).isEqualTo("session-ended");

    TokenUser newMain = deputy.in(deputy.logsInFor(SITE).expect(200));
    assertThat(newMain.session().at("/role")).isEqualTo("main");
    CertificatesPage list = new CertificatesPage(newMain);
    JsonNode old = list.row(Firm.imprint(main).uniqueId());
    assertThat(old.get("type").asText()).isEqualTo("deputy");
    assertThat(old.get("items").asInt()).isZero();
    assertThat(list.row(Firm.imprint(deputy).uniqueId()).get("type").asText()).isEqualTo("main");
    assertThat(records.items(deputyId)).isEmpty();
    assertThat(main.logsInFor(PERMIT).expect(200).json().at("/item/permitted").asBoolean())
        .isFalse();

    list.deregisters(mainId).expect(204);
    assertThat(main.logsIn().expect(403).code()).isEqualTo("certificate-deregistered");
  }

  @Test
  @DisplayName("U-1, S-5: the form can be fetched at once, and a lost answer asked for again")
  void the_form_can_be_fetched_at_once() {
    String signing = sealed();
    String code = code(signing);
    Reply done = deputy.signsAsRepresentative(signing, code).expect(200);

    Reply form = deputy.downloads(done.at("/form/id")).expect(200);
    assertThat(form.text()).startsWith("%PDF-1.7");
    assertThat(deputy.signingSession(signing).expect(200).at("/state")).isEqualTo("completed");
    assertThat(deputy.signsAsRepresentative(signing, code).expect(200).text())
        .isEqualTo(done.text());
    assertThat(certificates.list().expect(401).code()).isEqualTo("session-ended");
    assertThat(records.done("UPGRADE", uscc)).isEqualTo(1);

    TokenUser newMain = deputy.in(deputy.logsIn().expect(200));
    newMain.downloads(done.at("/form/id")).expect(200);
    main.in(main.logsIn().expect(200)).downloads(done.at("/form/id")).expect(200);
  }

  @Test
  @DisplayName(
      "U-1: the page shows both certificates, the representative, and what it brings about")
  void the_page_shows_what_it_brings_about() {
    new AuthorisationPage(main).authorises(pick(deputyId, PERMIT)).expect(200);
    new AuthorisationPage(main).opens(pick(deputyId, SITE)).expect(201);

    Reply preview = page.previews(deputyId).expect(200);

    assertThat(preview.at("/main/id")).isEqualTo(mainId);
    assertThat(preview.at("/deputy/id")).isEqualTo(deputyId);
    assertThat(preview.at("/deputy/mobile")).contains("****");
    assertThat(preview.at("/legalRepresentative/name")).isEqualTo(firm.representative().name());
    assertThat(preview.json().at("/lost")).hasSizeGreaterThan(40);
    assertThat(preview.json().at("/gained")).hasSize(preview.json().at("/lost").size() - 1);
    assertThat(preview.at("/ending/mainSessions")).isEqualTo("2");
    assertThat(preview.at("/ending/deputySessions")).isEqualTo("1");
    assertThat(preview.at("/ending/signingSessions/0/title")).isEqualTo("副证书授权确认表");
    assertThat(preview.at("/ending/pendingUpgrade")).isEqualTo("false");
    assertThat(preview.text()).doesNotContain(firm.representative().documentNumber());
    assertThat(
            new UpgradePage(main).previews(deputyId).expect(200).json().has("legalRepresentative"))
        .isFalse();
  }

  @Test
  @DisplayName("U-1: a new legal representative signs, as the registry has him now")
  void a_new_legal_representative_signs() {
    SamplePerson successor = firm.changesRepresentative();
    String signing = sealed();

    deputy.asksForRepresentativeCode(signing).expect(202);
    deputy.signsAsRepresentative(signing, firm.code(successor)).expect(200);

    assertThat(deputy.in(deputy.logsIn()).session().at("/role")).isEqualTo("main");
  }

  @Test
  @DisplayName("U-3: what was begun under the old main certificate is void, with the reason")
  void what_was_begun_under_the_old_main_is_void() {
    TokenUser third = firm.deputy("301");
    String thirdId = certificates.id(Firm.imprint(third).uniqueId());
    String authorisation = new AuthorisationPage(main).opens(pick(thirdId, PERMIT)).at("/id");
    String others = new UpgradePage(third).opensForm(thirdId).expect(201).at("/id");
    String upgrade = new UpgradePage(main).confirms(thirdId).expect(201).at("/id");

    upgrades();

    assertThat(records.signing(authorisation)).isEqualTo("VOIDED");
    Reply voided = third.signingSession(others).expect(200);
    assertThat(voided.at("/state")).isEqualTo("void");
    assertThat(voided.at("/reason")).isEqualTo("main-certificate-changed");
    assertThat(third.preparesSeal(others).expect(409).code()).isEqualTo("signing-void");
    TokenUser oldMain = main.in(main.logsIn().expect(200));
    Reply pending = new UpgradePage(oldMain).finds(upgrade).expect(200);
    assertThat(pending.at("/state")).isEqualTo("void");
    assertThat(pending.at("/reason")).isEqualTo("main-certificate-changed");
    assertThat(records.done("VOID_SIGNING", uscc)).isEqualTo(2);
    assertThat(records.done("VOID_UPGRADE", uscc)).isEqualTo(1);
  }

  @Test
  @DisplayName("M-6: the history tells of both, with the form")
  void the_history_tells_of_both() {
    upgrades();

    TokenUser newMain = deputy.in(deputy.logsIn().expect(200));
    CertificatesPage list = new CertificatesPage(newMain);
    JsonNode upgraded = list.operations("?act=upgrade").expect(200).json().at("/operations/0");
    assertThat(upgraded.at("/certificate").asText()).isEqualTo(Firm.imprint(deputy).uniqueId());
    assertThat(upgraded.at("/changes/0/what").asText()).isEqualTo("role");
    assertThat(upgraded.at("/changes/0/after").asText()).isEqualTo("main");
    newMain.api().get(upgraded.at("/form").asText()).expect(200);
    JsonNode demoted = list.operations("?act=demote").expect(200).json().at("/operations/0");
    assertThat(demoted.at("/certificate").asText()).isEqualTo(Firm.imprint(main).uniqueId());
    assertThat(demoted.at("/changes/0/after").asText()).isEqualTo("deputy");
  }

  @Test
  @DisplayName("U-3: both holders are told by text message")
  void both_holders_are_told() {
    upgrades();

    var inbox = site.world().inbox();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(inbox.messages(firm.holder().mobile()))
                .extracting(TextMessage::text)
                .anyMatch(text -> text.contains(Firm.imprint(deputy).uniqueId() + "已升级为"))
                .anyMatch(text -> text.contains(Firm.imprint(main).uniqueId() + "已降级为")));
    assertThat(records.number("select count(*) from notice")).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "SM2"})
  @DisplayName("S-2: every kind of token seals")
  void every_kind_of_token_seals(Algorithm algorithm) {
    Firm other = Firm.local(site, algorithm);
    TokenUser owner = other.settles();
    TokenUser heir = other.deputy("201");
    String heirId = new CertificatesPage(owner).id(Firm.imprint(heir).uniqueId());
    UpgradePage heirs = new UpgradePage(heir);
    String signing = heirs.opensForm(heirId).expect(201).at("/id");
    heirs.seals(signing).expect(200);

    heir.signsAsRepresentative(signing, other.representativeCode(heir, signing)).expect(200);

    assertThat(heir.in(heir.logsIn()).session().at("/role")).isEqualTo("main");
  }

  private void upgrades() {
    String signing = sealed();
    deputy.signsAsRepresentative(signing, code(signing)).expect(200);
  }

  private String sealed() {
    String signing = page.opensForm(deputyId).expect(201).at("/id");
    page.seals(signing).expect(200);
    return signing;
  }

  private String code(String signing) {
    return firm.representativeCode(deputy, signing);
  }
}

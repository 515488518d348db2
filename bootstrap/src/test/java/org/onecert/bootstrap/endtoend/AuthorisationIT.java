package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.fixtures.client.AuthorisationPage.item;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.AuthorisationPage.Pick;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class AuthorisationIT {

  private static final String PERMIT = "construction-permit";
  private static final String SITE = "civilised-site";
  private static final int CROWD = 64;

  private final Site site;
  private final Records records;
  private final Firm firm;
  private TokenUser main;
  private TokenUser deputy;
  private AuthorisationPage page;
  private CertificatesPage certificates;
  private String id;

  AuthorisationIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
    this.firm = Firm.local(site, Algorithm.P256);
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    deputy = firm.deputy("201");
    page = new AuthorisationPage(main);
    certificates = new CertificatesPage(main);
    id = certificates.id(Firm.imprint(deputy).uniqueId());
  }

  @Test
  @DisplayName("G-1, G-2, L-5: a deputy may do what the sealed form says, from then on")
  void a_deputy_may_do_what_the_sealed_form_says() {
    var picked = new Pick(id, List.of(item(PERMIT), item(SITE, "2099-12-31")));
    Reply preview = page.previews(picked).expect(200);
    assertThat(preview.json().at("/deputies/0/heldNow")).isEmpty();
    assertThat(preview.json().at("/deputies/0/added")).hasSize(2);

    String signing = page.opens(picked).expect(201).at("/id");
    assertThat(mayDo(PERMIT)).isFalse();
    Reply done = page.seals(signing).expect(200);

    assertThat(done.at("/state")).isEqualTo("completed");
    assertThat(mayDo(PERMIT)).isTrue();
    assertThat(mayDo(SITE)).isTrue();
    assertThat(mayDo("contract-report")).isFalse();
    assertThat(certificates.row(Firm.imprint(deputy).uniqueId()).get("items").asInt()).isEqualTo(2);
    Reply form = main.downloads(done.at("/form/id")).expect(200);
    assertThat(form.text()).startsWith("%PDF-1.7");

    page.authorises(pick(id, SITE)).expect(200);
    assertThat(mayDo(PERMIT)).isFalse();
    assertThat(mayDo(SITE)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P384", "SM2"})
  @DisplayName("S-2: every kind of token seals")
  void every_kind_of_token_seals(Algorithm algorithm) {
    Firm other = Firm.local(site, algorithm);
    TokenUser owner = other.settles();
    String joined = new CertificatesPage(owner).id(Firm.imprint(other.deputy("201")).uniqueId());

    assertThat(new AuthorisationPage(owner).authorises(pick(joined, PERMIT)).at("/state"))
        .isEqualTo("completed");
  }

  @Test
  @DisplayName("G-1: several deputies under one form")
  void several_deputies_under_one_form() {
    String second = certificates.id(Firm.imprint(firm.deputy("301")).uniqueId());

    page.authorises(pick(id, PERMIT), pick(second, PERMIT, SITE)).expect(200);

    assertThat(held(id)).containsExactly(PERMIT);
    assertThat(held(second)).containsExactlyInAnyOrder(PERMIT, SITE);
    assertThat(records.forms(firm.enterprise().uscc())).isEqualTo(2);
    assertThat(records.done("AUTHORISE", firm.enterprise().uscc())).isEqualTo(2);
  }

  @Test
  @DisplayName("M-6: the history tells what was held before and after, and the form")
  void the_history_tells_it() {
    page.authorises(pick(id, PERMIT)).expect(200);
    page.authorises(pick(id, SITE)).expect(200);

    JsonNode last =
        certificates.operations("?act=authorise").expect(200).json().at("/operations/0");
    assertThat(last.at("/certificate").asText()).isEqualTo(Firm.imprint(deputy).uniqueId());
    assertThat(last.at("/changes/0/what").asText()).isEqualTo("items");
    assertThat(last.at("/changes/0/before").asText()).isEqualTo(PERMIT);
    assertThat(last.at("/changes/0/after").asText()).isEqualTo(SITE);
    main.api().get(last.at("/form").asText()).expect(200);
  }

  @Test
  @DisplayName("G-3: of two forms the one that is sealed first counts, the other is void")
  void of_two_forms_the_first_counts() {
    String first = page.opens(pick(id, PERMIT)).expect(201).at("/id");
    String second = page.opens(pick(id, SITE)).expect(201).at("/id");

    page.seals(second).expect(200);

    assertThat(page.seals(first).expect(409).code()).isEqualTo("deputy-items-changed");
    assertThat(main.signingSession(first).at("/state")).isEqualTo("void");
    assertThat(main.signingSession(first).at("/reason")).isEqualTo("deputy-items-changed");
    assertThat(main.preparesSeal(first).expect(409).code()).isEqualTo("signing-void");
    assertThat(held(id)).containsExactly(SITE);
  }

  @Test
  @DisplayName("G-3: a form is void once its deputy is deregistered, or the main renewed")
  void a_form_is_void_once_the_ground_has_shifted() {
    String signing = page.opens(pick(id, PERMIT)).expect(201).at("/id");
    Reply prepared = main.preparesSeal(signing).expect(200);
    certificates.deregisters(id).expect(204);

    assertThat(main.seals(signing, prepared).expect(409).code()).isEqualTo("deputy-deregistered");
    assertThat(page.opens(pick(id, PERMIT)).expect(409).code()).isEqualTo("deputy-deregistered");
    certificates.enables(id, deputy).expect(204);
    assertThat(held(id)).isEmpty();

    String second = page.opens(pick(id, PERMIT)).expect(201).at("/id");
    TokenUser renewed = firm.renewed(main);
    TokenUser updated = renewed.in(firm.arrives(renewed).confirmsUpdate().expect(200));
    assertThat(main.preparesSeal(second).code()).isEqualTo("session-ended");
    assertThat(updated.signingSession(second).code()).isEqualTo("signing-session-unknown");
    assertThat(records.signing(second)).isEqualTo("VOIDED");
    assertThat(held(id, updated)).isEmpty();
  }

  @Test
  @DisplayName("G-1, M-1: bad input has its own problem each, and changes nothing")
  void bad_input_has_its_own_problem_each() {
    page.authorises(pick(id, PERMIT)).expect(200);
    site.operator().keepsItem("fishing-rights", "渔业", false).expect(200);
    Firm strangers = Firm.local(site, Algorithm.P256);
    TokenUser stranger = strangers.settles();
    String foreign =
        new CertificatesPage(stranger).id(Firm.imprint(strangers.deputy("201")).uniqueId());
    String own = certificates.id(Firm.imprint(main).uniqueId());

    assertThat(page.opens(pick(id, "no-such-item")).expect(422).code())
        .isEqualTo("business-item-unknown");
    assertThat(page.opens(pick(id, "fishing-rights")).expect(409).code())
        .isEqualTo("business-item-withdrawn");
    assertThat(page.opens(new Pick(id, List.of(item(SITE, "2020-01-01")))).expect(422).code())
        .isEqualTo("last-day-past");
    assertThat(page.opens(pick(id, PERMIT)).expect(409).code())
        .isEqualTo("authorisation-changes-nothing");
    assertThat(page.opens(pick(foreign, SITE)).expect(404).code()).isEqualTo("certificate-unknown");
    assertThat(page.opens(pick(own, SITE)).expect(409).code())
        .isEqualTo("main-needs-no-authorisation");
    AuthorisationPage deputys = new AuthorisationPage(deputy);
    assertThat(deputys.opens(pick(id, SITE)).expect(403).code())
        .isEqualTo("main-certificate-needed");
    assertThat(deputys.previews(pick(id, SITE)).expect(403).code())
        .isEqualTo("main-certificate-needed");
    assertThat(new AuthorisationPage(firm.token()).opens(pick(id, SITE)).expect(401).code())
        .isEqualTo("not-logged-in");
    assertThat(held(id)).containsExactly(PERMIT);
  }

  @Test
  @DisplayName("S-2: a seal by the wrong token is refused, and the session stays as it was")
  void a_seal_by_the_wrong_token_is_refused() {
    String signing = page.opens(pick(id, PERMIT)).expect(201).at("/id");
    String toBeSigned = main.preparesSeal(signing).expect(200).at("/toBeSigned");
    String deputys = deputy.token().sign(toBeSigned);

    assertThat(main.postsSeal(signing, deputys).expect(422).code()).isEqualTo("signature-wrong");
    assertThat(deputy.postsSeal(signing, deputys).expect(404).code())
        .isEqualTo("signing-session-unknown");
    assertThat(main.signingSession(signing).at("/state")).isEqualTo("awaitingSeal");
    assertThat(held(id)).isEmpty();
    page.seals(signing).expect(200);
  }

  @Test
  @DisplayName("S-5: sixty-four seals at once on two nodes have one effect and one answer")
  void sixty_four_seals_at_once_have_one_effect() {
    String signing = page.opens(pick(id, PERMIT)).expect(201).at("/id");
    String seal = main.token().sign(main.preparesSeal(signing).expect(200).at("/toBeSigned"));

    List<Reply> replies =
        Crowd.of(CROWD, i -> main.movedTo(site.api(i % 2)).postsSeal(signing, seal));

    assertThat(replies).extracting(Reply::status).containsOnly(200);
    assertThat(replies.stream().map(Reply::text).distinct()).hasSize(1);
    assertThat(records.done("AUTHORISE", firm.enterprise().uscc())).isEqualTo(1);
    assertThat(held(id)).containsExactly(PERMIT);
  }

  @Test
  @DisplayName("G-3: of sixty-four forms sealed at once on two nodes one counts")
  void of_sixty_four_forms_sealed_at_once_one_counts() {
    List<String> forms =
        Crowd.of(
            CROWD, i -> page.opens(pick(id, i % 2 == 0 ? PERMIT : SITE)).expect(201).at("/id"));

    List<Reply> replies =
        Crowd.of(
            CROWD, i -> new AuthorisationPage(main.movedTo(site.api(i % 2))).seals(forms.get(i)));

    assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
    assertThat(replies)
        .filteredOn(reply -> reply.code().equals("deputy-items-changed"))
        .hasSize(CROWD - 1);
    assertThat(records.done("AUTHORISE", firm.enterprise().uscc())).isEqualTo(1);
    assertThat(held(id)).hasSize(1);
  }

  private boolean mayDo(String item) {
    return deputy.logsInFor(item).expect(200).json().at("/item/permitted").asBoolean();
  }

  private List<String> held(String certificate) {
    return held(certificate, main);
  }

  private static List<String> held(String certificate, TokenUser viewer) {
    JsonNode items =
        new CertificatesPage(viewer).items(certificate).expect(200).json().get("items");
    return items
        .valueStream()
        .filter(item -> item.get("held").asBoolean())
        .map(item -> item.get("code").asText())
        .toList();
  }
}

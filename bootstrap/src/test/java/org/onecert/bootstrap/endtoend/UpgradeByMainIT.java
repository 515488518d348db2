package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.fixtures.client.AuthorisationPage.pick;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.AuthorisationPage;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.client.UpgradePage;
import org.onecert.fixtures.keys.Algorithm;

/// The main certificate hands over to a deputy, whose token answers in time.
@ExtendWith(SharedSite.class)
class UpgradeByMainIT {

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

  UpgradeByMainIT(Site site) {
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
    page = new UpgradePage(main);
    mainId = certificates.id(Firm.imprint(main).uniqueId());
    deputyId = certificates.id(Firm.imprint(deputy).uniqueId());
  }

  @Test
  @DisplayName("U-2, U-3: the deputy's token answers, and it is main")
  void the_deputys_token_answers_and_it_is_main() {
    String upgrade = page.confirms(deputyId).expect(201).at("/id");
    assertThat(certificates.row(Firm.imprint(deputy).uniqueId()).get("type").asText())
        .isEqualTo("deputy");

    Reply done = page.completes(upgrade, deputy).expect(200);

    assertThat(done.at("/state")).isEqualTo("completed");
    assertThat(certificates.list().expect(401).code()).isEqualTo("session-ended");
    assertThat(deputy.session().expect(401).code()).isEqualTo("session-ended");
    assertThat(page.finds(upgrade).expect(200).at("/state")).isEqualTo("completed");
    TokenUser newMain = deputy.in(deputy.logsIn().expect(200));
    assertThat(newMain.session().at("/role")).isEqualTo("main");
    assertThat(main.in(main.logsIn()).session().at("/role")).isEqualTo("deputy");
    assertThat(records.forms(uscc)).isEqualTo(1);
    assertThat(new UpgradePage(newMain).finds(upgrade).expect(200).at("/state"))
        .isEqualTo("completed");
  }

  @Test
  @DisplayName("S-5: a lost answer is given again, without a second effect")
  void a_lost_answer_is_given_again() {
    String upgrade = page.confirms(deputyId).expect(201).at("/id");
    Map<String, Object> proof = deputy.proof(main.challenge("upgrade", upgrade));

    List<Reply> replies =
        Crowd.of(64, i -> new UpgradePage(main.movedTo(site.api(i % 2))).completes(upgrade, proof));

    assertThat(replies).extracting(Reply::status).containsOnly(200);
    assertThat(replies.stream().map(Reply::text).distinct()).hasSize(1);
    assertThat(records.done("UPGRADE", uscc)).isEqualTo(1);
    assertThat(page.completes(upgrade, proof).expect(200).text())
        .isEqualTo(replies.getFirst().text());
  }

  @Test
  @DisplayName("U-2: any other token is refused, and the upgrade stays open; the history has it")
  void any_other_token_is_refused() {
    String upgrade = page.confirms(deputyId).expect(201).at("/id");
    TokenUser third = firm.deputy("301");
    TokenUser stranger = Firm.local(site, Algorithm.P256).token();

    assertThat(page.completes(upgrade, main).expect(403).code())
        .isEqualTo("token-of-another-certificate");
    assertThat(page.completes(upgrade, third).expect(403).code())
        .isEqualTo("token-of-another-certificate");
    assertThat(page.completes(upgrade, stranger).expect(403).code())
        .isEqualTo("token-of-another-enterprise");
    assertThat(page.completes(upgrade, firm.renewed(deputy)).expect(409).code())
        .isEqualTo("certificate-changed");
    var elsewhere = deputy.proof(main.challenge("upgrade", deputyId));
    assertThat(page.completes(upgrade, elsewhere).expect(409).code())
        .isEqualTo("challenge-for-another-purpose");

    JsonNode attempts =
        certificates.operations("?act=upgrade").expect(200).json().get("operations");
    assertThat(attempts).hasSize(5);
    assertThat(attempts.findValuesAsText("certificate"))
        .containsOnly(Firm.imprint(deputy).uniqueId());
    assertThat(attempts.findValuesAsText("tried"))
        .contains(Firm.imprint(third).uniqueId(), Firm.imprint(stranger).uniqueId());
    assertThat(page.finds(upgrade).at("/state")).isEqualTo("pending");
    page.completes(upgrade, deputy).expect(200);
  }

  @Test
  @DisplayName("U-2: the history carries the proof of both tokens, which anybody verifies")
  void the_history_carries_the_proof_of_both_tokens() {
    String upgrade = page.confirms(deputyId).expect(201).at("/id");
    page.completes(upgrade, deputy).expect(200);

    TokenUser newMain = deputy.in(deputy.logsIn().expect(200));
    JsonNode entry =
        new CertificatesPage(newMain)
            .operations("?act=upgrade")
            .expect(200)
            .json()
            .at("/operations/0");
    List<String> proofs =
        entry
            .get("changes")
            .valueStream()
            .filter(change -> change.get("what").asText().equals("proof"))
            .map(change -> change.get("after").asText())
            .toList();

    assertThat(entry.at("/by").asText()).isEqualTo(Firm.imprint(main).uniqueId());
    assertThat(proofs).hasSize(2);
    assertThat(Proof.of(proofs.getFirst()).isBy(main)).isTrue();
    assertThat(Proof.of(proofs.getFirst()).isBy(deputy)).isFalse();
    assertThat(Proof.of(proofs.getFirst()).statement()).contains("purpose: log-in");
    assertThat(Proof.of(proofs.getLast()).isBy(deputy)).isTrue();
    assertThat(Proof.of(proofs.getLast()).isBy(main)).isFalse();
    assertThat(Proof.of(proofs.getLast()).statement()).contains(upgrade);
  }

  @Test
  @DisplayName("U-2: it can be cancelled, and confirmed anew, which cancels the one before")
  void it_can_be_cancelled_and_confirmed_anew() {
    String first = page.confirms(deputyId).expect(201).at("/id");
    String second = page.confirms(deputyId).expect(201).at("/id");
    assertThat(page.finds(first).at("/state")).isEqualTo("cancelled");
    assertThat(page.completes(first, deputy).expect(409).code()).isEqualTo("upgrade-cancelled");

    assertThat(page.cancels(second).expect(200).at("/state")).isEqualTo("cancelled");
    assertThat(page.cancels(second).expect(200).at("/state")).isEqualTo("cancelled");
    assertThat(page.completes(second, deputy).expect(409).code()).isEqualTo("upgrade-cancelled");
    assertThat(records.done("CANCEL_UPGRADE", uscc)).isEqualTo(2);

    String third = page.confirms(deputyId).expect(201).at("/id");
    page.completes(third, deputy).expect(200);
    TokenUser newMain = deputy.in(deputy.logsIn().expect(200));
    assertThat(new UpgradePage(newMain).cancels(third).expect(409).code())
        .isEqualTo("upgrade-completed");
  }

  @Test
  @DisplayName("U-2: it lapses when its time is over, and the history says so")
  void it_lapses_when_its_time_is_over() {
    String upgrade = page.confirms(deputyId).expect(201).at("/id");
    records.execute(
        "update upgrade set opened_at = opened_at - interval '1 hour',"
            + " lapses_at = lapses_at - interval '1 hour' where id = '"
            + upgrade
            + "'");

    assertThat(page.finds(upgrade).at("/state")).isEqualTo("lapsed");
    assertThat(page.completes(upgrade, deputy).expect(409).code()).isEqualTo("upgrade-lapsed");
    page.confirms(deputyId).expect(201);
    assertThat(records.done("LAPSE_UPGRADE", uscc)).isEqualTo(1);
    assertThat(certificates.row(Firm.imprint(deputy).uniqueId()).get("type").asText())
        .isEqualTo("deputy");
  }

  @Test
  @DisplayName(
      "U-2, M-3: it is void once the deputy is deregistered, given up when the main leaves")
  void it_ends_with_its_ground() {
    String upgrade = page.confirms(deputyId).expect(201).at("/id");
    certificates.deregisters(deputyId).expect(204);
    assertThat(page.finds(upgrade).at("/reason")).isEqualTo("certificate-deregistered");
    assertThat(page.completes(upgrade, deputy).expect(409).code()).isEqualTo("upgrade-void");
    certificates.enables(deputyId, deputy).expect(204);

    String second = page.confirms(deputyId).expect(201).at("/id");
    main.logsOut().expect(204);
    UpgradePage again = new UpgradePage(main.in(main.logsIn().expect(200)));
    assertThat(again.finds(second).at("/state")).isEqualTo("cancelled");
  }

  @Test
  @DisplayName("U-3: what the main had begun is void")
  void what_the_main_had_begun_is_void() {
    String signing = new AuthorisationPage(main).opens(pick(deputyId, "civilised-site")).at("/id");
    String own = new UpgradePage(deputy).opensForm(deputyId).expect(201).at("/id");
    String upgrade = page.confirms(deputyId).expect(201).at("/id");

    page.completes(upgrade, deputy).expect(200);

    assertThat(records.signing(signing)).isEqualTo("VOIDED");
    assertThat(records.signing(own)).isEqualTo("VOIDED");
    assertThat(mainId).isNotEqualTo(deputyId);
  }
}

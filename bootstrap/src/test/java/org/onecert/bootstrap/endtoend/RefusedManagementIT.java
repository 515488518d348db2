package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;

/// Every refusal has its own problem, and changes nothing.
@ExtendWith(SharedSite.class)
class RefusedManagementIT {

  private final Firm firm;
  private final Firm stranger;
  private TokenUser main;
  private TokenUser deputy;
  private CertificatesPage page;
  private String deputyId;
  private String before;

  RefusedManagementIT(Site site) {

    this.firm = Firm.local(site, Algorithm.P256);
    this.stranger = Firm.local(site, Algorithm.P256);
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    deputy = firm.deputy("201");
    page = new CertificatesPage(main);
    deputyId = page.id(Firm.imprint(deputy).uniqueId());
    before = page.list().text();
  }

  @Test
  @DisplayName("M-2: a token of another enterprise is not added")
  void a_token_of_another_enterprise_is_not_added() {
    refused(page.adds(stranger.token(), unproven()), "token-of-another-enterprise");
  }

  @Test
  @DisplayName("M-2, L-3: a flawed token is not added")
  void a_flawed_token_is_not_added() {
    refused(page.adds(firm.token(Flaw.EXPIRED), unproven()), "certificate-expired");
    refused(page.adds(firm.token(Flaw.OTHER_CA), unproven()), "certificate-untrusted");
    refused(page.adds(firm.token(Flaw.ENCRYPTION_ONLY), unproven()), "certificate-not-for-signing");
  }

  @Test
  @DisplayName("M-2: a certificate that is active already is not added")
  void a_certificate_that_is_active_already_is_not_added() {
    refused(page.adds(deputy, unproven()), "certificate-active-already");
    refused(page.adds(firm.renewed(deputy), unproven()), "certificate-changed");
    refused(page.adds(main, unproven()), "certificate-active-already");
  }

  @Test
  @DisplayName("L-2: a challenge serves its purpose and its subject alone, and once")
  void a_challenge_serves_its_purpose_and_its_subject_alone() {
    TokenUser added = firm.token("301");
    var forLogIn = added.proof(added.challenge("logIn"));
    var forOthers = added.proof(added.challenge("add", UUID.randomUUID().toString()));
    var forEnabling = added.proof(added.challenge("enable", deputyId));

    refused(page.posts(forLogIn, unproven()), "challenge-for-another-purpose");
    refused(page.posts(forOthers, unproven()), "challenge-for-another-purpose");
    refused(page.posts(forEnabling, unproven()), "challenge-for-another-purpose");
    refused(page.enables(deputyId, forLogIn), "challenge-for-another-purpose");

    var proof = added.proof(main.challenge("add", main.session().at("/enterpriseId")));
    page.posts(proof, firm.deputyForm(main)).expect(201);
    before = page.list().text();
    refused(page.posts(proof, unproven()), "certificate-active-already");
  }

  @Test
  @DisplayName("M-2: a wrong signature uses the challenge up")
  void a_wrong_signature_uses_the_challenge_up() {
    TokenUser added = firm.token("301");
    Reply challenge = main.challenge("add", main.session().at("/enterpriseId"));
    Map<String, Object> right = added.proof(challenge);
    Map<String, Object> wrong = firm.token("401").proof(challenge);
    wrong.put("certificate", right.get("certificate"));

    refused(page.posts(wrong, unproven()), "signature-wrong");
    String code = firm.holderCode(main);
    refused(
        page.posts(right, TokenUser.holderForm("副证书", firm.holder().mobile(), code)),
        "challenge-gone");
  }

  @Test
  @DisplayName("M-1: a deputy manages nothing")
  void a_deputy_manages_nothing() {
    CertificatesPage deputys = new CertificatesPage(deputy);
    String mainId = page.id(Firm.imprint(main).uniqueId());

    refused(deputys.adds(firm.token("301"), unproven()), "main-certificate-needed");
    refused(deputys.deregisters(deputyId), "main-certificate-needed");
    refused(deputys.enables(deputyId, deputy), "main-certificate-needed");
    refused(deputys.edits(mainId, Map.of("nickname", "x")), "main-certificate-needed");
    refused(deputys.edits(deputyId, Map.of("nickname", "x")), "main-certificate-needed");
    refused(deputys.operations(), "main-certificate-needed");
    refused(deputy.asksForMobileCode(firm.holder().mobile()), "main-certificate-needed");
  }

  @Test
  @DisplayName("M-1: nobody reaches a certificate of another enterprise")
  void nobody_reaches_a_certificate_of_another_enterprise() {
    CertificatesPage strangers = new CertificatesPage(stranger.settles());

    refused(strangers.deregisters(deputyId), "certificate-unknown");
    refused(strangers.edits(deputyId, Map.of("nickname", "x")), "certificate-unknown");
    refused(strangers.enables(deputyId, deputy), "certificate-unknown");
    refused(strangers.operations("?certificate=" + deputyId), "certificate-unknown");
    refused(strangers.deregisters("not-a-name"), "certificate-unknown");
    assertThat(strangers.list().text()).doesNotContain(Firm.imprint(deputy).uniqueId());
    assertThat(strangers.operations("?limit=100").text()).doesNotContain(firm.enterprise().uscc());
  }

  @Test
  @DisplayName("M-3: the main certificate cannot be deregistered, nor a deputy twice")
  void the_main_certificate_cannot_be_deregistered() {
    refused(page.deregisters(page.id(Firm.imprint(main).uniqueId())), "main-not-deregistrable");

    page.deregisters(deputyId).expect(204);
    before = page.list().text();
    refused(page.deregisters(deputyId), "certificate-deregistered-already");
  }

  @Test
  @DisplayName("M-4: nothing enables a deputy but its own token, and only a deregistered one")
  void nothing_enables_a_deputy_but_its_own_token() {
    refused(page.enables(deputyId, deputy), "certificate-not-deregistered");

    page.deregisters(deputyId).expect(204);
    before = page.list().text();
    refused(page.enables(deputyId, main), "token-of-another-certificate");
    refused(page.enables(deputyId, firm.token("301")), "token-of-another-certificate");
    refused(page.enables(deputyId, stranger.token("201")), "token-of-another-enterprise");
  }

  @Test
  @DisplayName("M-6: cursors of others, of other lists or of nobody are refused")
  void foreign_cursors_are_refused() {
    String cursor = page.operations("?limit=1").expect(200).at("/next");
    CertificatesPage strangers = new CertificatesPage(stranger.settles());

    refused(page.operations("?cursor=" + cursor + "x"), "cursor-invalid");
    refused(page.operations("?act=logIn&cursor=" + cursor), "cursor-invalid");
    refused(page.list("?cursor=" + cursor), "cursor-invalid");
    refused(strangers.operations("?cursor=" + cursor), "cursor-invalid");
    refused(page.operations("?cursor=1~1~" + "A".repeat(43)), "cursor-invalid");
  }

  private void refused(Reply reply, String code) {
    assertThat(reply.code()).isEqualTo(code);
    assertThat(reply.status()).isBetween(400, 499);
    assertThat(page.list().text()).isEqualTo(before);
  }

  /// What the holder filled in; nobody looks at the code.
  private Map<String, Object> unproven() {
    return TokenUser.holderForm("副证书", firm.holder().mobile(), "000000");
  }
}

package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.client.UpgradePage;
import org.onecert.fixtures.keys.Algorithm;

/// Whatever is wrong about an upgrade has its own problem, and changes nothing.
@ExtendWith(SharedSite.class)
class RefusedUpgradeIT {

  private final Site site;
  private final Records records;
  private final Firm firm;
  private TokenUser main;
  private TokenUser deputy;
  private CertificatesPage certificates;
  private UpgradePage mains;
  private UpgradePage deputys;
  private String mainId;
  private String deputyId;

  RefusedUpgradeIT(Site site) {
    this.site = site;
    this.records = Records.of(site);
    this.firm = Firm.local(site, Algorithm.P256);
  }

  @BeforeEach
  void settle() {
    main = firm.settles();
    deputy = firm.deputy("201");
    certificates = new CertificatesPage(main);
    mains = new UpgradePage(main);
    deputys = new UpgradePage(deputy);
    mainId = certificates.id(Firm.imprint(main).uniqueId());
    deputyId = certificates.id(Firm.imprint(deputy).uniqueId());
  }

  @AfterEach
  void nothing_has_changed() {
    String uscc = firm.enterprise().uscc();
    assertThat(
            records.texts(
                "select main_certificate_id::text from enterprise where uscc = '" + uscc + "'"))
        .containsExactly(mainId);
    assertThat(records.done("UPGRADE", uscc)).isZero();
    assertThat(records.forms(uscc)).isEqualTo(1);
  }

  @Test
  @DisplayName("U-4: a deregistered deputy")
  void a_deregistered_deputy() {
    certificates.deregisters(deputyId).expect(204);

    assertThat(mains.confirms(deputyId).expect(409).code()).isEqualTo("deputy-deregistered");
    assertThat(mains.previews(deputyId).expect(409).code()).isEqualTo("deputy-deregistered");
    assertThat(deputys.opensForm(deputyId).expect(401).code()).isEqualTo("session-ended");
  }

  @Test
  @DisplayName("U-1, U-2: oneself as main, another deputy, and the other way's caller")
  void whoever_it_is_not_for() {
    TokenUser third = firm.deputy("301");

    assertThat(mains.confirms(mainId).expect(409).code()).isEqualTo("main-certificate-already");
    assertThat(mains.opensForm(mainId).expect(409).code()).isEqualTo("main-certificate-already");
    assertThat(mains.opensForm(deputyId).expect(403).code()).isEqualTo("deputy-certificate-needed");
    assertThat(deputys.confirms(deputyId).expect(403).code()).isEqualTo("main-certificate-needed");
    assertThat(new UpgradePage(third).opensForm(deputyId).expect(403).code())
        .isEqualTo("main-certificate-needed");
  }

  @Test
  @DisplayName("U-1, U-2: a stranger's certificate, and a stranger's upgrade")
  void a_strangers_certificate() {
    Firm strangers = Firm.local(site, Algorithm.P256);
    TokenUser stranger = strangers.settles();
    String foreign =
        new CertificatesPage(stranger).id(Firm.imprint(strangers.deputy("201")).uniqueId());
    String theirs = new UpgradePage(stranger).confirms(foreign).expect(201).at("/id");

    assertThat(mains.confirms(foreign).expect(404).code()).isEqualTo("certificate-unknown");
    assertThat(deputys.opensForm(foreign).expect(404).code()).isEqualTo("certificate-unknown");
    assertThat(mains.previews(foreign).expect(404).code()).isEqualTo("certificate-unknown");
    assertThat(mains.finds(theirs).expect(404).code()).isEqualTo("upgrade-unknown");
    assertThat(mains.completes(theirs, deputy).expect(404).code()).isEqualTo("upgrade-unknown");
    assertThat(mains.cancels(theirs).expect(404).code()).isEqualTo("upgrade-unknown");
  }

  @Test
  @DisplayName("S-2: the main's seal, and the main's signature, where the deputy's is due")
  void the_mains_seal_where_the_deputys_is_due() {
    Map<String, Object> mainsSeal = Map.of("seal", main.token().seal().orElseThrow());
    assertThat(deputys.opensForm(deputyId, mainsSeal).expect(422).code())
        .isEqualTo("seal-of-another-certificate");
    assertThat(deputys.opensForm(deputyId, Map.of()).expect(422).code()).isEqualTo("seal-missing");

    String signing = deputys.opensForm(deputyId).expect(201).at("/id");
    String toBeSigned = deputy.preparesSeal(signing).expect(200).at("/toBeSigned");
    String mainsSignature = main.token().sign(toBeSigned);
    assertThat(deputy.postsSeal(signing, mainsSignature).expect(422).code())
        .isEqualTo("signature-wrong");
    assertThat(main.postsSeal(signing, mainsSignature).expect(404).code())
        .isEqualTo("signing-session-unknown");
    assertThat(deputy.signingSession(signing).at("/state")).isEqualTo("awaitingSeal");
  }

  @Test
  @DisplayName("S-3: the code of another session, and a wrong one")
  void the_code_of_another_session() {
    String first = sealed();
    String second = sealed();
    String firstsCode = firm.representativeCode(deputy, first);
    assertThat(deputy.signsAsRepresentative(second, firstsCode).expect(409).code())
        .isEqualTo("code-gone");

    String secondsCode = firm.representativeCode(deputy, second);
    if (!secondsCode.equals(firstsCode)) {
      assertThat(deputy.signsAsRepresentative(first, secondsCode).expect(422).code())
          .isEqualTo("code-wrong");
    }
    assertThat(deputy.signingSession(first).at("/state")).isEqualTo("awaitingRepresentative");
  }

  @Test
  @DisplayName("U-3: after the main certificate was renewed, and after its holder was edited")
  void after_the_main_changed() {
    String signing = sealed();
    String code = firm.representativeCode(deputy, signing);
    String edited = sealed();
    String editedCode = firm.representativeCode(deputy, edited);
    certificates.edits(mainId, Map.of("nickname", "新昵称")).expect(204);
    assertThat(deputy.signsAsRepresentative(edited, editedCode).expect(409).code())
        .isEqualTo("main-certificate-changed");

    TokenUser renewed = firm.renewed(main);
    renewed.in(firm.arrives(renewed).confirmsUpdate().expect(200));
    assertThat(deputy.signsAsRepresentative(signing, code).expect(409).code())
        .isEqualTo("main-certificate-changed");
    assertThat(deputy.signingSession(signing).at("/reason")).isEqualTo("main-certificate-changed");
  }

  @Test
  @DisplayName("U-1: after another legal representative was registered")
  void after_another_representative_was_registered() {
    String signing = sealed();
    String code = firm.representativeCode(deputy, signing);
    firm.changesRepresentative();

    assertThat(deputy.signsAsRepresentative(signing, code).expect(409).code())
        .isEqualTo("representative-changed");
    assertThat(deputy.signingSession(signing).at("/reason")).isEqualTo("representative-changed");
  }

  @Test
  @DisplayName("A-3: a legal representative without a personal certificate")
  void a_representative_without_a_personal_certificate() {
    firm.registersRepresentative();

    assertThat(deputys.opensForm(deputyId).expect(409).code())
        .isEqualTo("representative-has-no-certificate");
  }

  private String sealed() {
    String signing = deputys.opensForm(deputyId).expect(201).at("/id");
    deputys.seals(signing).expect(200);
    return signing;
  }
}

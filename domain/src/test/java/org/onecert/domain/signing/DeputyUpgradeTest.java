package org.onecert.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.line;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.UpgradeRefusal;
import org.onecert.domain.upgrade.Succession;

@DisplayName("U-1: a deputy that upgrades itself under a form")
class DeputyUpgradeTest {

  private final Certificate main =
      Samples.activated(new CertificateId(new UUID(1, 1)), Samples.certificate("109", "first"));
  private final Certificate deputy = Samples.deputy(new CertificateId(new UUID(2, 2)), "209");
  private final Enterprise enterprise = Samples.enterprise(main.id());
  private final DeputyUpgrade matter = Samples.deputyUpgrade(main, deputy);

  @Test
  void is_sealed_by_its_own_token_and_signed_by_the_legal_representative() {
    assertThat(matter.sealingCertificate()).isEqualTo(deputy.genuine());
    assertThat(matter.representative()).contains(matter.profile().representative());
    assertThat(matter.kind().signatories())
        .containsExactly(Signatory.ENTERPRISE, Signatory.LEGAL_REPRESENTATIVE);
    assertThat(matter.kind().title()).isEqualTo("证书升级确认表");
  }

  @Test
  @DisplayName("U-3 takes the main certificate's place, with what is known of the enterprise now")
  void takes_the_main_certificates_place() {
    EnterpriseProfile moved =
        new EnterpriseProfile(
            true, line("国有企业"), line("上海市黄浦区"), matter.profile().representative());
    Succession now = now(main, deputy);

    assertThat(matter.takeEffect(now, moved)).isEqualTo(Outcome.accepted(now.swap(moved)));
    assertThat(now.swap(moved).after().profile()).isEqualTo(moved);
  }

  @Test
  void is_void_if_another_legal_representative_is_registered_by_now() {
    LegalRepresentative successor =
        new LegalRepresentative(
            line("李四"), new IdentityDocument(DocumentKind.RESIDENT_ID, "11010519491231002X"));
    EnterpriseProfile told = new EnterpriseProfile(true, line("国有企业"), line("上海市松江区"), successor);

    assertThat(matter.takeEffect(now(main, deputy), told))
        .isEqualTo(Outcome.refused(UpgradeRefusal.REPRESENTATIVE_CHANGED));
  }

  @Test
  void is_void_if_another_certificate_is_main_by_now() {
    Certificate other = Samples.deputy(new CertificateId(new UUID(3, 3)), "309");

    assertVoid(now(other, deputy), AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED);
  }

  @Test
  void is_void_if_the_main_certificate_was_renewed() {
    Certificate renewed =
        main.withIssue(Samples.certificate(Samples.issue(Samples.USCC, "109", 7)));

    assertVoid(now(renewed, deputy), AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED);
  }

  @Test
  void is_void_if_the_deputy_was_deregistered_or_has_another_holder() {
    var gone = deputy.with(new Access.Deregistered(NOW));
    var edited =
        deputy.with(new AdditionalInformation(line("昵称"), line("新持有人"), new Mobile("13800000000")));

    assertVoid(now(main, gone), AuthorisationRefusal.DEPUTY_DEREGISTERED);
    assertVoid(now(main, edited), AuthorisationRefusal.DEPUTY_CHANGED);
  }

  private void assertVoid(Succession now, Refusal reason) {
    assertThat(matter.takeEffect(now, matter.profile())).isEqualTo(Outcome.refused(reason));
  }

  private Succession now(Certificate main, Certificate deputy) {
    return new Succession(enterprise, main, deputy, Grants.NONE);
  }
}

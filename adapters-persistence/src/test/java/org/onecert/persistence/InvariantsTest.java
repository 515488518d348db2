package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.domain.upgrade.UpgradeTerms;

@DisplayName("The database itself refuses")
@ExtendWith(OnPostgres.class)
class InvariantsTest {

  private final PostgresPorts ports;

  InvariantsTest(Postgres postgres) {
    this.ports = new PostgresPorts(postgres);
  }

  @Test
  @DisplayName("U-3 an enterprise without main certificate")
  void an_enterprise_without_main_certificate() {
    Newcomer newcomer = Newcomer.arrives();

    refused(
        ports.enterprises().put(newcomer.enterprise()), "main_is_a_certificate_of_the_enterprise");
  }

  @Test
  void a_main_certificate_of_another_enterprise() {
    Newcomer settled = ports.settled();
    Newcomer other = ports.settled();

    refused(
        ports.enterprises().put(enterprise(settled.id(), settled.uscc(), other.mainId())),
        "main_is_a_certificate_of_the_enterprise");
  }

  @Test
  void two_enterprises_of_one_credit_code() {
    Newcomer settled = ports.settled();

    refused(
        ports
            .enterprises()
            .put(enterprise(new EnterpriseId(UUID.randomUUID()), settled.uscc(), settled.mainId())),
        "enterprise_uscc_key");
  }

  @Test
  void two_certificates_of_one_unique_id() {
    Newcomer settled = ports.settled();

    refused(
        ports.certificates().put(certificate(settled, "109", "second")),
        "certificate_unique_id_key");
  }

  @Test
  void a_certificate_of_an_enterprise_that_does_not_exist() {
    refused(
        ports.certificates().put(certificate(Newcomer.arrives(), "209", "first")),
        "certificate_enterprise_id_fkey");
  }

  @Test
  @DisplayName("U-2 two upgrades of one enterprise that are pending")
  void two_pending_upgrades() {
    Newcomer settled = ports.settled();
    CertificateId deputy = ports.deputy(settled, "209").id();
    ports.run(() -> ports.upgrades().put(pending(settled, deputy)));

    refused(
        ports.upgrades().put(pending(settled, deputy)), "one_pending_upgrade_for_each_enterprise");
  }

  private static Upgrade pending(Newcomer settled, CertificateId deputy) {
    return new Upgrade.Pending(
        new UpgradeTerms(
            new UpgradeId(UUID.randomUUID()),
            settled.id(),
            settled.mainId(),
            deputy,
            Samples.NOW,
            Samples.NOW));
  }

  @Test
  @DisplayName("C-1 two enterprises of one organisation code")
  void two_enterprises_of_one_organisation_code() {
    Newcomer settled = ports.settled();

    refused(
        ports
            .enterprises()
            .put(
                enterprise(
                    new EnterpriseId(UUID.randomUUID()), settled.moved().uscc(), settled.mainId())),
        "one_enterprise_for_each_organisation_code");
  }

  @Test
  @DisplayName("C-1 a certificate of another organisation")
  void a_certificate_of_another_organisation() {
    Newcomer settled = ports.settled();
    Newcomer other = ports.settled();
    Certificate foreign = certificate(other, "209", "first");

    refused(
        ports
            .certificates()
            .put(
                new Certificate(
                    foreign.id(),
                    settled.id(),
                    foreign.genuine(),
                    foreign.information(),
                    foreign.activatedAt(),
                    Access.NORMAL)),
        "certificate_of_its_organisation");
  }

  private static Certificate certificate(Newcomer newcomer, String digits, String issue) {
    return new Certificate(
        new CertificateId(UUID.randomUUID()),
        newcomer.id(),
        newcomer.certificate(digits, issue),
        Samples.information(),
        Samples.NOW,
        Access.NORMAL);
  }

  private static Enterprise enterprise(
      EnterpriseId id, UnifiedSocialCreditCode uscc, CertificateId main) {
    return new Enterprise(id, uscc, Samples.line("上海某某公司"), Samples.profile(), main);
  }

  private void refused(Uni<Void> work, String constraint) {
    assertThatThrownBy(() -> ports.run(() -> ports.transactions().inTransaction(() -> work)))
        .hasStackTraceContaining(constraint);
  }
}

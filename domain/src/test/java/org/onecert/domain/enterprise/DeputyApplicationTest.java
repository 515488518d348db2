package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.USCC;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.Refusal;

@DisplayName("D-2, M-2: a certificate that is to become a deputy")
class DeputyApplicationTest {

  private static final EnterpriseId ENTERPRISE = new EnterpriseId(new UUID(1, 1));
  private static final CertificateId ID = new CertificateId(new UUID(3, 3));

  private final GenuineCertificate certificate =
      Samples.certificate(Samples.facts(USCC, "209", "first", NOW));
  private final DeputyApplication application =
      new DeputyApplication(certificate, Samples.information());

  @Test
  void becomes_one_when_it_is_new_to_an_enterprise() {
    assertThat(application.meets(new Standing.NewToEnterprise(ENTERPRISE), ID, NOW))
        .isEqualTo(Outcome.accepted(Samples.activated(ID, certificate)));
  }

  @Test
  void becomes_none_without_a_main_certificate() {
    refused(new Standing.NoEnterprise(), ActivationRefusal.ENTERPRISE_HAS_NO_MAIN);
  }

  @Test
  void becomes_none_when_it_is_recorded_already() {
    refused(recorded("first", false), ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY);
    refused(recorded("first", true), LogInRefusal.CERTIFICATE_DEREGISTERED);
    refused(recorded("earlier", false), LogInRefusal.CERTIFICATE_CHANGED);
    refused(recorded("earlier", true), LogInRefusal.CERTIFICATE_DEREGISTERED);
    refused(new Standing.Superseded(ENTERPRISE), LogInRefusal.CERTIFICATE_REPLACED);
  }

  private void refused(Standing standing, Refusal reason) {
    assertThat(application.meets(standing, ID, NOW)).isEqualTo(Outcome.refused(reason));
  }

  private Standing recorded(String issue, boolean deregistered) {
    CertificateFacts facts = Samples.facts(USCC, "209", issue, NOW.minus(Duration.ofDays(1)));
    Recorded known = new Recorded(ID, Role.DEPUTY, facts, deregistered);
    CertificateFacts presented = issue.equals("first") ? facts : certificate.facts();
    return Standing.of(
        presented, Optional.of(new Records(ENTERPRISE, USCC, List.of(known), false)));
  }
}

package org.onecert.domain.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.signing.MainActivation.MainActivated;
import org.onecert.domain.signing.MainActivation.NewAccount;

@DisplayName("A-5: the activation of a main certificate")
class MainActivationTest {

  private static final EnterpriseId ENTERPRISE = new EnterpriseId(new UUID(1, 1));
  private static final CertificateId MAIN = new CertificateId(new UUID(2, 2));

  private final MainActivation activation = Samples.mainActivation();
  private final Enterprise enterprise =
      new Enterprise(
          ENTERPRISE, Samples.USCC, Samples.line("上海市松江区建筑建材业管理中心"), Samples.profile(), MAIN);

  @Test
  void brings_the_enterprise_into_being_with_this_certificate_as_main() {
    assertThat(activation.takeEffect(Optional.empty(), new NewAccount(ENTERPRISE, MAIN, NOW)))
        .isEqualTo(
            Outcome.accepted(
                new MainActivated(
                    enterprise,
                    new Certificate(
                        MAIN,
                        ENTERPRISE,
                        activation.certificate(),
                        Samples.information(),
                        NOW,
                        Access.NORMAL))));
  }

  @Test
  void comes_too_late_when_the_enterprise_has_a_main() {
    assertThat(
            activation.takeEffect(Optional.of(enterprise), new NewAccount(ENTERPRISE, MAIN, NOW)))
        .isEqualTo(Outcome.refused(ActivationRefusal.ENTERPRISE_HAS_MAIN));
  }
}

package org.onecert.domain.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.VISIT;
import static org.onecert.domain.Samples.certificate;

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
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Recorded;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.enterprise.Standing;
import org.onecert.domain.enterprise.Standing.NewToEnterprise;
import org.onecert.domain.enterprise.Standing.NoEnterprise;
import org.onecert.domain.enterprise.Standing.Superseded;
import org.onecert.domain.refusal.LogInRefusal;

@DisplayName("L-4: a genuine certificate that arrives")
class ArrivalTest {

  private static final EnterpriseId ENTERPRISE = new EnterpriseId(new UUID(1, 1));
  private static final CertificateId CERTIFICATE = new CertificateId(new UUID(2, 2));
  private static final Optional<ItemAnswer> ITEM =
      Optional.of(new ItemAnswer(new BusinessItemCode("construction-permit"), true));

  private final Arrival arrival =
      new Arrival(certificate("109", "first"), VISIT, ITEM, Samples.opening());

  @Test
  void is_admitted_when_it_is_active_and_normal() {
    assertThat(arrival.meets(recorded(Role.MAIN, "first", false)))
        .isEqualTo(
            Outcome.accepted(
                new LogInResult.Admitted(
                    new Session.Admitted(
                        Samples.opening().id(),
                        Samples.facts("109", "first"),
                        ENTERPRISE,
                        Samples.USCC,
                        CERTIFICATE,
                        Role.MAIN,
                        VISIT,
                        NOW.plus(Duration.ofHours(8))),
                    ITEM)));
  }

  @Test
  void needs_activation_as_main_when_no_certificate_of_its_enterprise_is_active() {
    assertThat(arrival.meets(new NoEnterprise()))
        .isEqualTo(Outcome.accepted(new LogInResult.MainActivationNeeded(activating(Role.MAIN))));
  }

  @Test
  void needs_activation_as_deputy_when_its_enterprise_has_a_main() {
    assertThat(arrival.meets(new NewToEnterprise(ENTERPRISE)))
        .isEqualTo(
            Outcome.accepted(new LogInResult.DeputyActivationNeeded(activating(Role.DEPUTY))));
  }

  @Test
  void is_refused_when_it_was_deregistered() {
    assertThat(arrival.meets(recorded(Role.DEPUTY, "first", true)))
        .isEqualTo(Outcome.refused(LogInRefusal.CERTIFICATE_DEREGISTERED));
    assertThat(arrival.meets(recorded(Role.DEPUTY, "older", true)))
        .isEqualTo(Outcome.refused(LogInRefusal.CERTIFICATE_DEREGISTERED));
  }

  @Test
  @DisplayName("C-2, C-3: is shown what changed, and admitted to nothing but confirming it")
  void is_shown_what_changed_when_it_is_recorded_in_another_issue() {
    CertificateFacts recorded = Samples.facts("109", "older");

    assertThat(arrival.meets(recorded(Role.MAIN, "older", false)))
        .isEqualTo(
            Outcome.accepted(
                new LogInResult.CertificateChanged(
                    new Session.Updating(
                        Samples.opening().id(),
                        certificate("109", "first"),
                        ENTERPRISE,
                        CERTIFICATE,
                        Role.MAIN,
                        recorded.fingerprint(),
                        VISIT,
                        NOW.plus(Duration.ofHours(2))),
                    new CertificateChange(recorded, Samples.facts("109", "first")))));
  }

  @Test
  @DisplayName("C-2, C-3: is refused when a newer issue has taken its place")
  void is_refused_when_a_newer_issue_has_taken_its_place() {
    assertThat(arrival.meets(new Superseded(ENTERPRISE)))
        .isEqualTo(Outcome.refused(LogInRefusal.CERTIFICATE_REPLACED));
  }

  private static Standing recorded(Role role, String issue, boolean deregistered) {
    CertificateFacts facts = Samples.facts("109", issue);
    Recorded recorded = new Recorded(CERTIFICATE, role, facts, deregistered);
    return Standing.of(
        Samples.facts("109", "first"),
        Optional.of(new Records(ENTERPRISE, Samples.USCC, List.of(recorded), false)));
  }

  private static Session.Activating activating(Role role) {
    return new Session.Activating(
        Samples.opening().id(),
        certificate("109", "first"),
        role,
        VISIT,
        NOW.plus(Duration.ofHours(2)));
  }
}

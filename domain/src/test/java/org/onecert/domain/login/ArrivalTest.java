package org.onecert.domain.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.VISIT;
import static org.onecert.domain.Samples.certificate;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Standing.NewToEnterprise;
import org.onecert.domain.login.Standing.NoEnterprise;
import org.onecert.domain.login.Standing.Recorded;
import org.onecert.domain.refusal.LogInRefusal;

@DisplayName("L-4: a genuine certificate that arrives")
class ArrivalTest {

  private static final EnterpriseId ENTERPRISE = new EnterpriseId(new UUID(1, 1));
  private static final CertificateId CERTIFICATE = new CertificateId(new UUID(2, 2));
  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");

  private final Arrival arrival =
      new Arrival(certificate("109", "first"), VISIT, false, Samples.opening());

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
                        CERTIFICATE,
                        Role.MAIN,
                        VISIT,
                        NOW.plus(Duration.ofHours(8))),
                    Optional.empty())));
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
  }

  @Test
  void is_never_admitted_in_the_place_of_another_issue() {
    assertThat(arrival.meets(recorded(Role.MAIN, "renewed", false)))
        .isEqualTo(Outcome.refused(LogInRefusal.CERTIFICATE_CHANGED));
  }

  @Test
  @DisplayName("L-5: may do an item that is offered if it is the main, and only then")
  void learns_whether_it_may_do_what_its_user_came_for() {
    assertThat(answer(Role.MAIN, true)).contains(new ItemAnswer(PERMIT, true));
    assertThat(answer(Role.MAIN, false)).contains(new ItemAnswer(PERMIT, false));
    assertThat(answer(Role.DEPUTY, true)).contains(new ItemAnswer(PERMIT, false));
  }

  private static Optional<ItemAnswer> answer(Role role, boolean offered) {
    Visit visit = new Visit(Entrance.CONSTRUCTION_SERVICES, Optional.of(PERMIT));
    var arrival = new Arrival(certificate("109", "first"), visit, offered, Samples.opening());
    return switch (arrival.meets(recorded(role, "first", false))) {
      case Outcome.Accepted<LogInResult>(LogInResult.Admitted(_, var item)) -> item;
      case Outcome<LogInResult> other -> throw new AssertionError(other);
    };
  }

  private static Recorded recorded(Role role, String issue, boolean deregistered) {
    return new Recorded(
        ENTERPRISE, CERTIFICATE, role, Samples.facts("109", issue).fingerprint(), deregistered);
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

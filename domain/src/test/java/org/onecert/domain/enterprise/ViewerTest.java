package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.ManagementRefusal;

@DisplayName("M-1: who looks at a certificate")
class ViewerTest {

  private static final Viewer MAIN = new Viewer(Role.MAIN);
  private static final Viewer DEPUTY = new Viewer(Role.DEPUTY);

  @Test
  void may_deregister_authorise_and_edit_a_normal_deputy_as_main() {
    assertThat(MAIN.operationsOn(target(Role.DEPUTY, false)))
        .isEqualTo(Set.of(Operation.DEREGISTER, Operation.AUTHORISE, Operation.EDIT));
  }

  @Test
  void may_enable_and_edit_a_deregistered_deputy_as_main() {
    assertThat(MAIN.operationsOn(target(Role.DEPUTY, true)))
        .isEqualTo(Set.of(Operation.ENABLE, Operation.EDIT));
  }

  @Test
  void may_only_edit_itself_as_main() {
    assertThat(MAIN.operationsOn(target(Role.MAIN, false))).isEqualTo(Set.of(Operation.EDIT));
  }

  @Test
  void may_do_nothing_as_deputy() {
    for (Role role : Role.values()) {
      assertThat(DEPUTY.operationsOn(target(role, false))).isEmpty();
    }
    assertThat(DEPUTY.operationsOn(target(Role.DEPUTY, true))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DEPUTY, DEREGISTER, DEPUTY, false, MAIN_CERTIFICATE_NEEDED",
    "DEPUTY, ENABLE, DEPUTY, true, MAIN_CERTIFICATE_NEEDED",
    "DEPUTY, EDIT, DEPUTY, false, MAIN_CERTIFICATE_NEEDED",
    "MAIN, DEREGISTER, MAIN, false, MAIN_NOT_DEREGISTRABLE",
    "MAIN, DEREGISTER, DEPUTY, true, CERTIFICATE_DEREGISTERED_ALREADY",
    "MAIN, ENABLE, DEPUTY, false, CERTIFICATE_NOT_DEREGISTERED",
    "MAIN, ENABLE, MAIN, false, CERTIFICATE_NOT_DEREGISTERED"
  })
  void is_told_why_not(
      Role viewer,
      Operation operation,
      Role target,
      boolean deregistered,
      ManagementRefusal reason) {
    assertThat(new Viewer(viewer).mayDo(operation, target(target, deregistered)))
        .isEqualTo(Outcome.refused(reason));
  }

  @Test
  @DisplayName("G-3: authorises no deregistered deputy, and no main certificate")
  void authorises_no_deregistered_deputy_and_no_main_certificate() {
    assertThat(MAIN.mayDo(Operation.AUTHORISE, target(Role.DEPUTY, true)))
        .isEqualTo(Outcome.refused(AuthorisationRefusal.DEPUTY_DEREGISTERED));
    assertThat(MAIN.mayDo(Operation.AUTHORISE, target(Role.MAIN, false)))
        .isEqualTo(Outcome.refused(AuthorisationRefusal.MAIN_NEEDS_NO_AUTHORISATION));
    assertThat(DEPUTY.mayDo(Operation.AUTHORISE, target(Role.DEPUTY, false)))
        .isEqualTo(Outcome.refused(ManagementRefusal.MAIN_CERTIFICATE_NEEDED));
  }

  @Test
  void is_refused_exactly_what_it_is_not_shown() {
    for (Viewer viewer : Set.of(MAIN, DEPUTY)) {
      for (Role role : Role.values()) {
        for (boolean deregistered : new boolean[] {true, false}) {
          Recorded target = target(role, deregistered);
          for (Operation operation : Operation.values()) {
            assertThat(viewer.mayDo(operation, target) instanceof Outcome.Accepted<?>)
                .isEqualTo(viewer.operationsOn(target).contains(operation));
          }
        }
      }
    }
  }

  private static Recorded target(Role role, boolean deregistered) {
    return new Recorded(
        new CertificateId(new UUID(2, 2)), role, Samples.facts("109", "first"), deregistered);
  }
}

package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.UpgradeRefusal;

@DisplayName("M-1: who looks at a certificate")
class ViewerTest {

  private static final Viewer MAIN = new Viewer(new CertificateId(new UUID(1, 1)), Role.MAIN);
  private static final Viewer DEPUTY = new Viewer(new CertificateId(new UUID(2, 2)), Role.DEPUTY);

  @Test
  void may_deregister_authorise_upgrade_and_edit_a_normal_deputy_as_main() {
    assertThat(MAIN.operationsOn(target(Role.DEPUTY, false)))
        .isEqualTo(
            Set.of(Operation.DEREGISTER, Operation.AUTHORISE, Operation.UPGRADE, Operation.EDIT));
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
  void may_upgrade_itself_as_deputy() {
    assertThat(DEPUTY.operationsOn(itself(false))).isEqualTo(Set.of(Operation.UPGRADE));
  }

  @Test
  void may_do_nothing_to_others_as_deputy() {
    for (Role role : Role.values()) {
      assertThat(DEPUTY.operationsOn(target(role, false))).isEmpty();
    }
    assertThat(DEPUTY.operationsOn(target(Role.DEPUTY, true))).isEmpty();
  }

  @Test
  @DisplayName("U-4: upgrades no deregistered deputy, and no main certificate")
  void upgrades_no_deregistered_deputy_and_no_main_certificate() {
    assertThat(MAIN.mayDo(Operation.UPGRADE, target(Role.DEPUTY, true)))
        .isEqualTo(Outcome.refused(AuthorisationRefusal.DEPUTY_DEREGISTERED));
    assertThat(MAIN.mayDo(Operation.UPGRADE, target(Role.MAIN, false)))
        .isEqualTo(Outcome.refused(UpgradeRefusal.MAIN_CERTIFICATE_ALREADY));
    assertThat(DEPUTY.mayDo(Operation.UPGRADE, itself(true)))
        .isEqualTo(Outcome.refused(AuthorisationRefusal.DEPUTY_DEREGISTERED));
    assertThat(DEPUTY.mayDo(Operation.UPGRADE, target(Role.DEPUTY, false)))
        .isEqualTo(Outcome.refused(ManagementRefusal.MAIN_CERTIFICATE_NEEDED));
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
    assertThat(
            new Viewer(MAIN.certificate(), viewer).mayDo(operation, target(target, deregistered)))
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
    List<Recorded> targets =
        Stream.of(true, false)
            .flatMap(
                gone -> Stream.of(target(Role.MAIN, gone), target(Role.DEPUTY, gone), itself(gone)))
            .toList();
    for (Viewer viewer : Set.of(MAIN, DEPUTY)) {
      for (Recorded target : targets) {
        for (Operation operation : Operation.values()) {
          assertThat(viewer.mayDo(operation, target) instanceof Outcome.Accepted<?>)
              .isEqualTo(viewer.operationsOn(target).contains(operation));
        }
      }
    }
  }

  private static Recorded target(Role role, boolean deregistered) {
    return target(new CertificateId(new UUID(3, 3)), role, deregistered);
  }

  /// The deputy that looks.
  private static Recorded itself(boolean deregistered) {
    return target(DEPUTY.certificate(), Role.DEPUTY, deregistered);
  }

  private static Recorded target(CertificateId id, Role role, boolean deregistered) {
    return new Recorded(id, role, Samples.facts("109", "first"), deregistered);
  }
}

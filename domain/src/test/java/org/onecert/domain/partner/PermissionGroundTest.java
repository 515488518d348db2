package org.onecert.domain.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.partner.PermissionGround.Denial;
import org.onecert.domain.partner.PermissionGround.Standing;

@DisplayName("G-4: a certificate may do an item")
class PermissionGroundTest {

  private static final Instant LATER = NOW.plusSeconds(1);
  private static final Optional<Standing> MAIN = Optional.of(new Standing(Role.MAIN, false, LATER));
  private static final Optional<Standing> DEPUTY =
      Optional.of(new Standing(Role.DEPUTY, false, LATER));
  private static final Optional<Boolean> OFFERED = Optional.of(true);
  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");

  private static Optional<Denial> denial(
      Optional<Standing> certificate, Optional<Boolean> offered, Optional<Grant> grant) {
    return new PermissionGround(certificate, offered, grant).denial(NOW);
  }

  private static Optional<Grant> until(String day) {
    return Optional.of(new Grant(PERMIT, Optional.of(LocalDate.parse(day))));
  }

  @Test
  @DisplayName("A-5: as main, every one that is offered")
  void as_main_every_one_that_is_offered() {
    assertThat(denial(MAIN, OFFERED, Optional.empty())).isEmpty();
    assertThat(denial(MAIN, Optional.of(false), Optional.empty())).contains(Denial.ITEM_WITHDRAWN);
    assertThat(denial(MAIN, Optional.empty(), Optional.empty())).contains(Denial.ITEM_UNKNOWN);
  }

  @Test
  @DisplayName("D-2, G-1: as deputy, one that it was granted, up to its last day")
  void as_deputy_one_that_it_was_granted() {
    assertThat(denial(DEPUTY, OFFERED, Optional.of(Grant.of(PERMIT)))).isEmpty();
    assertThat(denial(DEPUTY, OFFERED, until("2026-11-22"))).isEmpty();
    assertThat(denial(DEPUTY, OFFERED, until("2026-11-21"))).contains(Denial.GRANT_ENDED);
    assertThat(denial(DEPUTY, OFFERED, Optional.empty())).contains(Denial.NOT_GRANTED);
    assertThat(denial(DEPUTY, Optional.of(false), Optional.of(Grant.of(PERMIT))))
        .contains(Denial.ITEM_WITHDRAWN);
  }

  @Test
  @DisplayName("M-3: not without access, whatever it was granted")
  void not_without_access() {
    var gone = Optional.of(new Standing(Role.DEPUTY, true, LATER));

    assertThat(denial(gone, OFFERED, Optional.of(Grant.of(PERMIT))))
        .contains(Denial.CERTIFICATE_DEREGISTERED);
    assertThat(denial(Optional.empty(), OFFERED, Optional.empty()))
        .contains(Denial.CERTIFICATE_UNKNOWN);
  }

  @Test
  @DisplayName("L-3: not when its time is over, as it cannot log in either")
  void not_when_its_time_is_over() {
    var over = Optional.of(new Standing(Role.MAIN, false, NOW.minusSeconds(1)));

    assertThat(denial(over, OFFERED, Optional.empty())).contains(Denial.CERTIFICATE_EXPIRED);
  }
}

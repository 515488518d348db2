package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G-1: grants")
class GrantsTest {

  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");
  private static final BusinessItemCode SITE = new BusinessItemCode("civilised-site");
  private static final Grant UNTIL_MARCH =
      new Grant(PERMIT, Optional.of(LocalDate.parse("2027-03-31")));
  private static final Instant LAST_MOMENT = Instant.parse("2027-03-31T15:59:59.999999999Z");

  @Test
  void hold_to_the_end_of_their_last_day_in_shanghai() {
    assertThat(UNTIL_MARCH.holds(LAST_MOMENT)).isTrue();
    assertThat(UNTIL_MARCH.holds(LAST_MOMENT.plusNanos(1))).isFalse();
  }

  @Test
  void hold_for_good_without_a_last_day() {
    assertThat(Grant.of(PERMIT).holds(Instant.parse("9999-01-01T00:00:00Z"))).isTrue();
  }

  @Test
  void that_have_ended_are_left_out() {
    Grants grants = new Grants(Set.of(UNTIL_MARCH, Grant.of(SITE)));

    assertThat(grants.asOf(LAST_MOMENT).items()).isEqualTo(Set.of(PERMIT, SITE));
    assertThat(grants.asOf(LAST_MOMENT.plusNanos(1))).isEqualTo(Grants.of(SITE));
    assertThat(grants.find(PERMIT)).contains(UNTIL_MARCH);
    assertThat(grants.find(new BusinessItemCode("other"))).isEmpty();
  }

  @Test
  void name_each_item_once() {
    Set<Grant> twice = Set.of(UNTIL_MARCH, Grant.of(PERMIT));

    assertThatIllegalArgumentException().isThrownBy(() -> new Grants(twice));
  }
}

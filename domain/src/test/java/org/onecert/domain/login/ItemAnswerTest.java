package org.onecert.domain.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Role;

@DisplayName("L-5: the answer for the item that a user came for")
class ItemAnswerTest {

  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");
  private static final BusinessItemCode OTHER = new BusinessItemCode("site-machinery");
  private static final Visit VISIT = new Visit(Entrance.CONSTRUCTION_SERVICES, Optional.of(PERMIT));

  @Test
  void lets_a_main_do_whatever_is_offered() {
    assertThat(permitted(true, Role.MAIN, Set.of())).isTrue();
    assertThat(permitted(false, Role.MAIN, Set.of())).isFalse();
  }

  @Test
  void lets_a_deputy_do_what_it_was_granted_as_long_as_it_is_offered() {
    assertThat(permitted(true, Role.DEPUTY, Set.of(PERMIT))).isTrue();
    assertThat(permitted(false, Role.DEPUTY, Set.of(PERMIT))).isFalse();
    assertThat(permitted(true, Role.DEPUTY, Set.of(OTHER))).isFalse();
    assertThat(permitted(true, Role.DEPUTY, Set.of())).isFalse();
  }

  @Test
  void is_none_for_one_who_named_no_item() {
    assertThat(ItemAnswer.to(Samples.VISIT, true, Role.MAIN, Set.of())).isEmpty();
  }

  private static boolean permitted(boolean offered, Role role, Set<BusinessItemCode> granted) {
    return ItemAnswer.to(VISIT, offered, role, granted).orElseThrow().permitted();
  }
}

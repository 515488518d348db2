package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.refusal.AuthorisationRefusal;

@DisplayName("G-1: of the catalogue can be granted")
class CatalogueTest {

  private static final BusinessItem PERMIT = item("construction-permit", true);
  private static final BusinessItem GONE = item("small-projects", false);
  private static final Catalogue CATALOGUE = new Catalogue(List.of(PERMIT, GONE));

  private static BusinessItem item(String code, boolean offered) {
    return new BusinessItem(
        new BusinessItemCode(code),
        Samples.line("名称 " + code),
        Samples.line("描述"),
        Entrance.CONSTRUCTION_SERVICES,
        offered);
  }

  @Test
  void what_is_offered() {
    assertThat(grantable(Grant.of(PERMIT.code()))).isEmpty();
    assertThat(CATALOGUE.grantable(Grants.NONE, NOW)).isEqualTo(Outcome.accepted(Grants.NONE));
  }

  @Test
  void nothing_that_it_does_not_have() {
    assertThat(grantable(Grant.of(new BusinessItemCode("fishing"))))
        .contains(AuthorisationRefusal.BUSINESS_ITEM_UNKNOWN);
  }

  @Test
  void nothing_that_is_withdrawn() {
    assertThat(grantable(Grant.of(GONE.code())))
        .contains(AuthorisationRefusal.BUSINESS_ITEM_WITHDRAWN);
  }

  @Test
  @DisplayName("G-1: what ends today in Shanghai, and nothing that ended yesterday")
  void what_ends_today_in_shanghai() {
    assertThat(grantable(until("2026-11-22"))).isEmpty();
    assertThat(grantable(until("2026-11-21"))).contains(AuthorisationRefusal.LAST_DAY_PAST);
  }

  @Test
  void names_its_items() {
    assertThat(CATALOGUE.names(Set.of(GONE.code(), new BusinessItemCode("fishing"))))
        .isEqualTo(Map.of(GONE.code(), GONE.name()));
  }

  private static Grant until(String day) {
    return new Grant(PERMIT.code(), Optional.of(LocalDate.parse(day)));
  }

  private static Optional<Object> grantable(Grant grant) {
    return switch (CATALOGUE.grantable(new Grants(Set.of(grant)), NOW)) {
      case Outcome.Accepted<Grants> _ -> Optional.empty();
      case Outcome.Refused<Grants>(var refusal) -> Optional.of(refusal);
    };
  }
}

package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult.Admitted;
import org.onecert.domain.login.Visit;

@DisplayName("L-5: whether a certificate may do what its user came for")
class ItemAtLogInTest {

  private static final BusinessItemCode PERMIT = Shelves.PERMIT.code();
  private static final BusinessItemCode UNKNOWN = new BusinessItemCode("nobody-offers-this");

  private final Office office = new Office();
  private final World world = office.world;

  @Test
  void is_yes_to_a_deputy_that_was_granted_it() {
    assertThat(logsIn(office.deputy, Optional.of(PERMIT))).contains(new ItemAnswer(PERMIT, true));
  }

  @Test
  @DisplayName("D-2: is no to a deputy that was granted nothing")
  void is_no_to_a_deputy_that_was_granted_nothing() {
    Applicant newcomer = new Applicant(world, "309");
    newcomer.joins();

    assertThat(logsIn(newcomer, Optional.of(PERMIT))).contains(new ItemAnswer(PERMIT, false));
  }

  @Test
  void is_no_to_what_nobody_offers_though_it_was_granted() {
    world.shelves.granted.grant(office.idOf(office.deputy), UNKNOWN);

    assertThat(logsIn(office.deputy, Optional.of(UNKNOWN)))
        .contains(new ItemAnswer(UNKNOWN, false));
    assertThat(logsIn(office.deputy, Optional.of(PERMIT))).contains(new ItemAnswer(PERMIT, false));
  }

  @Test
  @DisplayName("G-1: is yes to the end of the last day, and no from the next one on")
  void is_yes_to_the_end_of_the_last_day_and_no_from_the_next_one_on() {
    LocalDate today = LocalDate.ofInstant(Samples.NOW, ZoneId.of("Asia/Shanghai"));
    var grant = new Grant(PERMIT, Optional.of(today));
    world.shelves.granted.grant(office.idOf(office.deputy), new Grants(Set.of(grant)));

    assertThat(logsIn(office.deputy, Optional.of(PERMIT))).contains(new ItemAnswer(PERMIT, true));
    world.clock.pass(Duration.ofDays(1));
    assertThat(logsIn(office.deputy, Optional.of(PERMIT))).contains(new ItemAnswer(PERMIT, false));
  }

  @Test
  @DisplayName("A-5: is yes to the main certificate, which was granted nothing")
  void is_yes_to_the_main_certificate() {
    assertThat(logsIn(office.main, Optional.of(PERMIT))).contains(new ItemAnswer(PERMIT, true));
  }

  @Test
  void is_not_told_to_one_who_did_not_ask() {
    assertThat(logsIn(office.deputy, Optional.empty())).isEmpty();
    assertThat(logsIn(office.main, Optional.empty())).isEmpty();
  }

  private Optional<ItemAnswer> logsIn(Applicant who, Optional<BusinessItemCode> item) {
    var visit = new Visit(Entrance.CONSTRUCTION_SERVICES, item);
    if (accepted(world.logIn().logIn(who.answers(visit))) instanceof Admitted(_, var answer)) {
      return answer;
    }
    throw new AssertionError("Not admitted");
  }
}

package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;

@DisplayName("G-1: the list of business items of a certificate")
class ShowItemsTest {

  private static final BusinessItem TENDER = item("tender", true);
  private static final BusinessItem WITHDRAWN = item("withdrawn", false);

  private final Office office = new Office();
  private final CertificateId main = office.idOf(office.main);
  private final CertificateId deputy = office.idOf(office.deputy);
  private final Caller<Admitted> caller = office.main.comesToWork();

  @BeforeEach
  void fill_the_catalogue() {
    answer(office.world.shelves.items.put(TENDER));
    answer(office.world.shelves.items.put(WITHDRAWN));
  }

  @Test
  void has_all_that_is_offered_for_the_main_certificate() {
    assertThat(shown(main)).containsExactly(held(Shelves.PERMIT), held(TENDER));
  }

  @Test
  void tells_what_a_deputy_was_granted() {
    assertThat(shown(deputy)).containsExactly(held(Shelves.PERMIT), notHeld(TENDER));
  }

  @Test
  void tells_until_when_and_nothing_of_what_has_ended() {
    LocalDate later = LocalDate.parse("2027-03-31");
    var grants =
        Set.of(
            new Grant(TENDER.code(), Optional.of(later)),
            new Grant(Shelves.PERMIT.code(), Optional.of(LocalDate.parse("2026-11-21"))),
            Grant.of(WITHDRAWN.code()));
    office.world.shelves.granted.grant(deputy, new Grants(grants));

    assertThat(shown(deputy))
        .containsExactly(notHeld(Shelves.PERMIT), new Holding(TENDER, true, Optional.of(later)));
  }

  @Test
  @DisplayName("M-1: is shown to deputies, too")
  void is_shown_to_deputies_too() {
    Caller<Admitted> other = office.deputy.comesToWork();

    assertThat(accepted(office.world.management.showItems().show(other, main))).hasSize(2);
  }

  @Test
  void is_of_the_callers_own_enterprise_alone() {
    var facts = Samples.issue(Newcomer.arrives().uscc(), "109", 1);
    Applicant stranger = new Applicant(office.world, Samples.certificate(facts));
    stranger.activates();
    CertificateId foreign = stranger.comesToWork().session().certificate();

    for (CertificateId unknown : List.of(foreign, new CertificateId(new UUID(9, 9)))) {
      assertThat(refusal(office.world.management.showItems().show(caller, unknown)))
          .isEqualTo(ManagementRefusal.CERTIFICATE_UNKNOWN);
    }
  }

  private List<Holding> shown(CertificateId certificate) {
    return accepted(office.world.management.showItems().show(caller, certificate));
  }

  private static Holding held(BusinessItem item) {
    return new Holding(item, true, Optional.empty());
  }

  private static Holding notHeld(BusinessItem item) {
    return new Holding(item, false, Optional.empty());
  }

  private static BusinessItem item(String code, boolean offered) {
    return new BusinessItem(
        new BusinessItemCode(code),
        Samples.line(code),
        Samples.line(code),
        Entrance.CONSTRUCTION_SERVICES,
        offered);
  }
}

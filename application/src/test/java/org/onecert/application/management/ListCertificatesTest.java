package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Session.Admitted;

@DisplayName("M-1: the list of certificates")
class ListCertificatesTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();

  @Test
  void shows_role_state_and_number_of_items_of_each() {
    Applicant third = new Applicant(world, "309");
    third.joins();
    accepted(world.management.deregister().deregister(main, office.idOf(third)));

    assertThat(list(main, Optional.empty(), 10))
        .containsExactlyInAnyOrder(
            row(office.record(office.main), Role.MAIN, 1),
            row(office.record(office.deputy), Role.DEPUTY, 1),
            row(office.record(third), Role.DEPUTY, 0));
    assertThat(office.record(third).isDeregistered()).isTrue();
  }

  @Test
  void shows_a_deputy_the_same_as_the_main() {
    assertThat(list(office.deputy.comesToWork(), Optional.empty(), 10))
        .isEqualTo(list(main, Optional.empty(), 10));
  }

  @Test
  @DisplayName("M-3: shows no items of one that was deregistered")
  void shows_no_items_of_one_that_was_deregistered() {
    accepted(world.management.deregister().deregister(main, office.idOf(office.deputy)));

    assertThat(list(main, Optional.empty(), 10))
        .filteredOn(row -> row.role() == Role.DEPUTY)
        .extracting(ListedCertificate::items)
        .containsExactly(0);
  }

  @Test
  void goes_page_by_page_in_the_order_of_activation() {
    List<CertificateId> joined =
        List.of("309", "409", "509").stream().map(this::joinsAMomentLater).toList();
    List<ListedCertificate> all = list(main, Optional.empty(), 10);

    assertThat(names(all).subList(2, 5)).isEqualTo(joined);
    assertThat(list(main, Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
    assertThat(list(main, Optional.of(all.get(1).id()), 2)).isEqualTo(all.subList(2, 4));
    assertThat(list(main, Optional.of(joined.getLast()), 2)).isEmpty();
  }

  @Test
  void is_that_of_the_callers_enterprise_only() {
    var facts = Samples.issue(Newcomer.arrives().uscc(), "109", 1);
    Applicant stranger = new Applicant(world, Samples.certificate(facts));
    stranger.activates();

    assertThat(names(list(stranger.comesToWork(), Optional.empty(), 10))).hasSize(1);
    assertThat(names(list(main, Optional.empty(), 10)))
        .containsExactlyInAnyOrder(office.idOf(office.main), office.idOf(office.deputy));
  }

  private CertificateId joinsAMomentLater(String digits) {
    world.clock.pass(Duration.ofMillis(1));
    return new Applicant(world, digits).joins().session().certificate();
  }

  private static List<CertificateId> names(List<ListedCertificate> rows) {
    return rows.stream().map(ListedCertificate::id).toList();
  }

  private static ListedCertificate row(Certificate one, Role role, int items) {
    return new ListedCertificate(
        one.id(), one.facts(), one.information(), one.access(), role, items);
  }

  private List<ListedCertificate> list(
      Caller<Admitted> caller, Optional<CertificateId> after, int size) {
    return answer(world.management.list().list(caller, after, size));
  }
}

package org.onecert.domain.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Trait;

@DisplayName("G-1: what a deputy may do, and what it shall be able to do instead,")
class AssignmentTest {

  private static final BusinessItemCode PERMIT = new BusinessItemCode("construction-permit");
  private static final BusinessItemCode SITE = new BusinessItemCode("civilised-site");
  private static final BusinessItemCode REPORT = new BusinessItemCode("contract-report");
  private static final NamedCertificate DEPUTY =
      NamedCertificate.of(Samples.deputy(new CertificateId(new UUID(2, 3)), "209"));

  private final Assignment assignment =
      new Assignment(
          DEPUTY,
          new Grants(Set.of(Grant.of(PERMIT), Grant.of(REPORT), until("2027-01-31"))),
          new Grants(Set.of(Grant.of(PERMIT), until("2027-03-31"))));

  private static Grant until(String day) {
    return new Grant(SITE, Optional.of(LocalDate.parse(day)));
  }

  @Test
  void differ_by_what_is_added_taken_away_or_ends_on_another_day() {
    assertThat(assignment.added()).isEqualTo(Grants.NONE);
    assertThat(assignment.takenAway()).isEqualTo(Grants.of(REPORT));
    assertThat(assignment.altered()).isEqualTo(new Grants(Set.of(until("2027-03-31"))));
    assertThat(assignment.changesAnything()).isTrue();
  }

  @Test
  void are_told_to_the_history_with_their_last_days() {
    assertThat(assignment.changes())
        .containsExactly(
            Change.between(
                Trait.ITEMS,
                "civilised-site until 2027-01-31,construction-permit,contract-report",
                "civilised-site until 2027-03-31,construction-permit"));
  }

  @Test
  void speak_of_every_item_once() {
    assertThat(assignment.items()).containsExactly(SITE, PERMIT, REPORT);
  }

  @Test
  void may_be_the_same() {
    var same = new Assignment(DEPUTY, Grants.of(PERMIT), Grants.of(PERMIT));

    assertThat(same.changesAnything()).isFalse();
    assertThat(same.changes()).isEmpty();
  }

  @Test
  void may_be_nothing() {
    var everything = new Assignment(DEPUTY, Grants.of(PERMIT), Grants.NONE);

    assertThat(everything.takenAway()).isEqualTo(Grants.of(PERMIT));
    assertThat(everything.changes())
        .containsExactly(
            new Change(Trait.ITEMS, Optional.of("construction-permit"), Optional.empty()));
  }
}

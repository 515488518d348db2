package org.onecert.application.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.history.ReadOperations.Query;
import org.onecert.application.history.ReadOperations.Wanted;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;

@DisplayName("M-6: the operation history")
class ReadOperationsTest {

  private static final Wanted EVERYTHING =
      new Wanted(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();
  private final CertificateId deputy = office.idOf(office.deputy);

  @Test
  void tells_all_that_happened_refused_acts_too_the_latest_first() {
    refusal(world.management.deregister().deregister(main, office.idOf(office.main)));
    List<AuditEntry> entries = world.shelves.audit.entries();

    List<PastOperation> read = read(EVERYTHING);

    assertThat(read).extracting(one -> one.entry().act()).isEqualTo(acts(entries.reversed()));
    assertThat(read.getFirst().entry().refusal()).contains("main-not-deregistrable");
  }

  @Test
  void tells_nothing_of_other_enterprises() {
    int before = read(EVERYTHING).size();
    var facts = Samples.issue(Newcomer.arrives().uscc(), "109", 1);
    new Applicant(world, Samples.certificate(facts)).activates();

    assertThat(read(EVERYTHING)).hasSize(before);
  }

  @Test
  @DisplayName("M-1: is told to the main certificate only")
  void is_told_to_the_main_certificate_only() {
    assertThat(refusal(read(office.deputy.comesToWork(), EVERYTHING)))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
  }

  @Test
  void is_told_by_certificate_from_before_it_was_recorded() {
    accepted(world.management.deregister().deregister(main, deputy));

    assertThat(read(about(deputy)))
        .extracting(one -> one.entry().act())
        .containsExactly(
            Act.DEREGISTER,
            Act.VOID_SIGNING,
            Act.ACTIVATE_DEPUTY,
            Act.SEND_MOBILE_CODE,
            Act.LOG_IN,
            Act.OPEN_MAIN_ACTIVATION,
            Act.SEND_MOBILE_CODE,
            Act.LOG_IN);
  }

  @Test
  @DisplayName("C-1: is told by certificate over all its names")
  void is_told_by_certificate_over_all_its_names() {
    int before = read(about(deputy)).size();
    var facts = Samples.issue(Samples.usccBeginning("91310117"), "209", 1);
    Applicant moved = new Applicant(world, Samples.certificate(facts));
    accepted(world.management.update().update(moved.comesToUpdate()));

    assertThat(read(about(deputy)))
        .extracting(one -> one.entry().act())
        .hasSize(before + 3)
        .startsWith(Act.UPDATE_CERTIFICATE, Act.VOID_SIGNING, Act.LOG_IN);
  }

  @Test
  @DisplayName("C-1: is told as a whole after the credit code of the enterprise has changed")
  void is_told_as_a_whole_after_the_credit_code_has_changed() {
    int before = read(EVERYTHING).size();
    var facts = Samples.issue(Samples.usccBeginning("91310117"), "109", 1);
    Applicant moved = new Applicant(world, Samples.certificate(facts));
    accepted(world.management.update().update(moved.comesToUpdate()));

    assertThat(accepted(read(moved.comesToWork(), EVERYTHING))).hasSize(before + 3);
  }

  @Test
  void is_not_told_of_a_certificate_that_is_not_the_enterprises() {
    var facts = Samples.issue(Newcomer.arrives().uscc(), "109", 1);
    Applicant stranger = new Applicant(world, Samples.certificate(facts));
    stranger.activates();
    CertificateId foreign = stranger.comesToWork().session().certificate();

    for (CertificateId unknown : List.of(foreign, new CertificateId(new UUID(9, 9)))) {
      assertThat(refusal(read(main, about(unknown))))
          .isEqualTo(ManagementRefusal.CERTIFICATE_UNKNOWN);
    }
  }

  @Test
  void is_told_by_act_result_and_time() {
    world.clock.pass(Duration.ofHours(1));
    refusal(world.management.deregister().deregister(main, office.idOf(office.main)));
    Instant later = NOW.plus(Duration.ofHours(1));

    assertThat(read(wanted(Act.DEREGISTER, true, NOW, later.plusSeconds(1)))).hasSize(1);
    assertThat(read(wanted(Act.DEREGISTER, false, NOW, later.plusSeconds(1)))).isEmpty();
    assertThat(read(wanted(Act.DEREGISTER, true, NOW, later))).isEmpty();
    assertThat(read(wanted(Act.LOG_IN, false, NOW, later))).hasSize(4);
    assertThat(read(wanted(Act.LOG_IN, false, later, later.plusSeconds(1)))).isEmpty();
  }

  @Test
  void is_told_page_by_page() {
    List<PastOperation> all = read(EVERYTHING);
    long third = all.get(2).position();

    var next = world.management.readOperations();
    var query = new Query(EVERYTHING, OptionalLong.of(third), 2);
    assertThat(accepted(next.read(main, query))).isEqualTo(all.subList(3, 5));
  }

  private static Wanted wanted(Act act, boolean refused, Instant from, Instant until) {
    return new Wanted(
        Optional.empty(),
        Optional.of(act),
        Optional.of(refused),
        Optional.of(from),
        Optional.of(until));
  }

  private static Wanted about(CertificateId certificate) {
    return new Wanted(
        Optional.of(certificate),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Act> acts(List<AuditEntry> entries) {
    return entries.stream().map(AuditEntry::act).toList();
  }

  private List<PastOperation> read(Wanted wanted) {
    return accepted(read(main, wanted));
  }

  private Uni<Outcome<List<PastOperation>>> read(Caller<Admitted> caller, Wanted wanted) {
    return world
        .management
        .readOperations()
        .read(caller, new Query(wanted, OptionalLong.empty(), 99));
  }
}

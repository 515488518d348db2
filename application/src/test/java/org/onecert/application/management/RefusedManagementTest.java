package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_DEREGISTERED_ALREADY;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_UNKNOWN;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_CERTIFICATE_NEEDED;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_NOT_DEREGISTRABLE;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;

@DisplayName("M-1, M-3, M-5: what is not done to a certificate, and changes nothing:")
class RefusedManagementTest {

  private static final Edit EDIT =
      new Edit(Optional.of(Samples.line("新昵称")), Optional.empty(), Optional.empty());

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();
  private final CertificateId deputy = office.idOf(office.deputy);

  @Test
  @DisplayName("M-3: the main certificate is not deregistered")
  void deregistering_the_main_certificate() {
    assertRefused(Act.DEREGISTER, main, office.main, MAIN_NOT_DEREGISTRABLE);
  }

  @Test
  void deregistering_a_deputy_a_second_time() {
    accepted(deregister(main, deputy));

    assertRefused(Act.DEREGISTER, main, office.deputy, CERTIFICATE_DEREGISTERED_ALREADY);
  }

  @Test
  @DisplayName("M-1: anything that a deputy asks for, to whomever")
  void anything_that_a_deputy_asks_for() {
    Caller<Admitted> caller = office.deputy.comesToWork();

    for (Applicant target : List.of(office.main, office.deputy)) {
      assertRefused(Act.DEREGISTER, caller, target, MAIN_CERTIFICATE_NEEDED);
      assertRefused(Act.EDIT, caller, target, MAIN_CERTIFICATE_NEEDED);
    }
  }

  @Test
  @DisplayName("M-1, U-3: anything that a main asks for which was demoted on the way")
  void anything_that_a_demoted_main_asks_for() {
    Enterprise now = office.enterprise();
    answer(
        world.shelves.enterprises.put(
            new Enterprise(now.id(), now.uscc(), now.name(), now.profile(), deputy)));

    assertRefused(Act.DEREGISTER, main, office.deputy, MAIN_CERTIFICATE_NEEDED);
    assertRefused(Act.EDIT, main, office.main, MAIN_CERTIFICATE_NEEDED);
  }

  @Test
  @DisplayName("M-3, M-5: anything to a stranger's certificate, or to none")
  void anything_to_a_strangers_certificate_or_to_none() {
    var facts = Samples.issue(Newcomer.arrives().uscc(), "109", 1);
    Applicant stranger = new Applicant(world, Samples.certificate(facts));
    stranger.activates();
    CertificateId foreign = stranger.comesToWork().session().certificate();

    for (CertificateId unknown : List.of(foreign, new CertificateId(new UUID(9, 9)))) {
      for (Act act : List.of(Act.DEREGISTER, Act.EDIT)) {
        Particulars told = Particulars.NONE.trying(unknown);
        assertRefused(new Attempt(act, main, unknown), CERTIFICATE_UNKNOWN, told);
      }
    }
  }

  private void assertRefused(
      Act act, Caller<Admitted> caller, Applicant target, ManagementRefusal reason) {
    var subject = Particulars.of(office.record(target).facts().uniqueId());
    assertRefused(new Attempt(act, caller, office.idOf(target)), reason, subject);
  }

  private void assertRefused(Attempt attempt, ManagementRefusal reason, Particulars told) {
    List<List<?>> before = world.shelves.everything();

    assertThat(refusal(make(attempt))).isEqualTo(reason);

    List<List<?>> after = world.shelves.everything();
    assertThat(after.subList(0, 8)).isEqualTo(before.subList(0, 8));
    assertThat(after.getLast()).hasSize(before.getLast().size() + 1);
    Actor actor = attempt.caller().at(NOW);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(AuditEntry.of(attempt.act(), actor, Outcome.refused(reason), told));
  }

  private Uni<Outcome<Amendment>> make(Attempt attempt) {
    return attempt.act() == Act.DEREGISTER
        ? deregister(attempt.caller(), attempt.target())
        : world.management.edit().edit(attempt.caller(), attempt.target(), EDIT, Optional.empty());
  }

  private Uni<Outcome<Amendment>> deregister(Caller<Admitted> caller, CertificateId target) {
    return world.management.deregister().deregister(caller, target);
  }

  private record Attempt(Act act, Caller<Admitted> caller, CertificateId target) {}
}

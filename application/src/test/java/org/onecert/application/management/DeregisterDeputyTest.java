package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.application.World;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.signing.SigningSession.Lapsed;
import org.onecert.domain.signing.SigningSession.Voided;

@DisplayName("M-3: deregistering a deputy")
class DeregisterDeputyTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();
  private final Certificate before = office.record(office.deputy);
  private final UniqueId subject = before.facts().uniqueId();

  @Test
  void takes_its_access_and_its_items() {
    Amendment amendment = deregisters(before.id());

    assertThat(office.record(office.deputy))
        .isEqualTo(before.with(new Access.Deregistered(NOW)))
        .isEqualTo(amendment.after());
    assertThat(world.shelves.granted.itemsOf(before.id())).isEmpty();
    assertThat(office.enterprise().roleOf(before.id())).isEqualTo(Role.DEPUTY);
  }

  @Test
  @DisplayName("M-4: takes grants that have ended, too, so that none comes to life again")
  void takes_grants_that_have_ended_too() {
    Grant ended = new Grant(Shelves.PERMIT.code(), Optional.of(LocalDate.parse("2026-11-21")));
    world.shelves.granted.grant(before.id(), new Grants(Set.of(ended)));

    Amendment amendment = deregisters(before.id());

    assertThat(amendment.lost()).isEqualTo(Grants.NONE);
    assertThat(answer(world.shelves.granted.of(before.id()))).isEqualTo(Grants.NONE);
  }

  @Test
  @DisplayName("L-6: ends its sessions at once, and no others")
  void ends_its_sessions_at_once_and_no_others() {
    Caller<Admitted> atWork = office.deputy.comesToWork();
    Caller<Updating> renewing = office.deputy.reissued(1).comesToUpdate();
    Applicant other = new Applicant(world, "309");
    Caller<Admitted> colleague = other.joins();

    deregisters(before.id());

    assertThat(office.honours(atWork)).isFalse();
    assertThat(office.honours(renewing)).isFalse();
    assertThat(office.honours(colleague)).isTrue();
    assertThat(office.honours(main)).isTrue();
  }

  @Test
  @DisplayName("L-4: keeps it out from then on, whatever its issue")
  void keeps_it_out_from_then_on() {
    deregisters(before.id());

    for (Applicant one : List.of(office.deputy, office.deputy.reissued(1))) {
      assertThat(refusal(world.logIn().logIn(one.answers(Samples.VISIT))))
          .isEqualTo(LogInRefusal.CERTIFICATE_DEREGISTERED);
    }
  }

  @Test
  void voids_what_it_has_begun_to_sign_which_the_history_tells() {
    deregisters(before.id());

    assertThat(office.deputy.kept(office.halfDone))
        .isInstanceOfSatisfying(
            Voided.class, now -> assertThat(now.reason()).isEqualTo("certificate-deregistered"));
    var reason = Change.to(Trait.REASON, "certificate-deregistered");
    assertThat(world.shelves.audit.entries())
        .contains(
            Office.done(
                Act.VOID_SIGNING,
                office.main,
                Particulars.of(office.halfDone).about(subject).changing(List.of(reason))));
  }

  @Test
  @DisplayName("S-6: leaves one whose time was over lapsed, which the history tells")
  void leaves_one_whose_time_was_over_lapsed() {
    world.clock.pass(World.SIGNING_LIFETIME);

    deregisters(office.main.comesToWork(), before.id());

    assertThat(office.deputy.kept(office.halfDone)).isInstanceOf(Lapsed.class);
    assertThat(world.shelves.audit.entries())
        .extracting(AuditEntry::act)
        .contains(Act.LAPSE_SIGNING)
        .doesNotContain(Act.VOID_SIGNING);
  }

  @Test
  @DisplayName("P-2: is noted with what the deputy lost")
  void is_noted_with_what_the_deputy_lost() {
    deregisters(before.id());

    var items = new Change(Trait.ITEMS, Optional.of("construction-permit"), Optional.empty());
    var changes = List.of(Change.between(Trait.STATE, "normal", "deregistered"), items);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            Office.done(Act.DEREGISTER, office.main, Particulars.of(subject).changing(changes)));
  }

  @Test
  void happens_once_when_it_is_asked_for_many_times_at_once() throws InterruptedException {
    List<Outcome<Amendment>> came =
        atOnce(16, () -> world.management.deregister().deregister(main, before.id()));

    assertThat(came).filteredOn(one -> one instanceof Outcome.Accepted<?>).hasSize(1);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.DEREGISTER)
        .hasSize(16)
        .filteredOn(entry -> entry.refusal().isEmpty())
        .hasSize(1);
  }

  private Amendment deregisters(CertificateId deputy) {
    return deregisters(main, deputy);
  }

  private Amendment deregisters(Caller<Admitted> main, CertificateId deputy) {
    return accepted(world.management.deregister().deregister(main, deputy));
  }
}

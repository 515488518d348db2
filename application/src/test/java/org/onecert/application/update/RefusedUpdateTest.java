package org.onecert.application.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.Refusal;

@DisplayName("C-2, C-3: an update is refused, and nothing changes,")
class RefusedUpdateTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant renewed = office.deputy.reissued(1);
  private final Caller<Updating> caller = renewed.comesToUpdate();

  @Test
  void when_the_deputy_was_deregistered_meanwhile() {
    var main = office.main.comesToWork();
    accepted(world.management.deregister().deregister(main, office.idOf(office.deputy)));

    assertRefused(renewed, caller, LogInRefusal.CERTIFICATE_DEREGISTERED);
  }

  @Test
  void when_another_issue_than_the_one_shown_was_recorded_meanwhile() {
    Applicant newest = office.deputy.reissued(3);
    Caller<Updating> last = newest.comesToUpdate();
    updates(caller);

    assertRefused(newest, last, LogInRefusal.CERTIFICATE_CHANGED);
  }

  @Test
  void when_a_newer_issue_was_recorded_meanwhile() {
    updates(office.deputy.reissued(2).comesToUpdate());

    assertRefused(renewed, caller, LogInRefusal.CERTIFICATE_REPLACED);
  }

  @Test
  void when_it_is_confirmed_a_second_time() {
    updates(caller);

    assertRefused(renewed, caller, ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY);
    assertThat(office.honours(renewed.comesToWork())).isTrue();
  }

  @Test
  void all_but_once_when_it_is_confirmed_many_times_at_once() throws InterruptedException {
    List<Outcome<LogInResult.Admitted>> came = atOnce(16, () -> update(caller));

    assertThat(came).filteredOn(one -> one instanceof Outcome.Accepted<?>).hasSize(1);
    assertThat(came)
        .filteredOn(one -> one instanceof Outcome.Refused<?>)
        .hasSize(15)
        .containsOnly(Outcome.refused(ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY));
    assertThat(world.shelves.replaced.all()).hasSize(1);
  }

  @Test
  void to_all_but_one_of_several_issues_that_come_at_once() throws InterruptedException {
    List<Supplier<Uni<Outcome<LogInResult.Admitted>>>> updates = new ArrayList<>();
    for (int number = 2; number < 10; number++) {
      Caller<Updating> one = office.deputy.reissued(number).comesToUpdate();
      updates.add(() -> update(one));
    }

    List<Outcome<LogInResult.Admitted>> came = atOnce(updates);

    assertThat(came).filteredOn(one -> one instanceof Outcome.Accepted<?>).hasSize(1);
    assertThat(world.shelves.replaced.all()).hasSize(1);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.UPDATE_CERTIFICATE)
        .filteredOn(entry -> entry.refusal().isEmpty())
        .hasSize(1);
  }

  private void assertRefused(Applicant who, Caller<Updating> late, Refusal reason) {
    var enterprises = world.shelves.enterprises.all();
    var certificates = world.shelves.certificates.all();
    var replaced = world.shelves.replaced.all();
    var sessions = world.shelves.sessions.all();

    assertThat(refusal(update(late))).isEqualTo(reason);
    assertThat(world.shelves.enterprises.all()).isEqualTo(enterprises);
    assertThat(world.shelves.certificates.all()).isEqualTo(certificates);
    assertThat(world.shelves.replaced.all()).isEqualTo(replaced);
    assertThat(world.shelves.sessions.all()).isEqualTo(sessions);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.UPDATE_CERTIFICATE, who, reason, Particulars.NONE));
  }

  private void updates(Caller<Updating> one) {
    accepted(update(one));
  }

  private Uni<Outcome<LogInResult.Admitted>> update(Caller<Updating> one) {
    return world.management.update().update(one);
  }
}

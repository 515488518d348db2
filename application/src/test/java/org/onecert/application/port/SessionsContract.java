package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;

/// What holds of log-in sessions, whoever keeps them (L-6).
public abstract class SessionsContract {

  private static final Duration MOMENT = Duration.ofSeconds(1);

  private final Ports ports;

  protected SessionsContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void are_found_while_they_are_alive() {
    Session session = opened(ports.settled());

    assertThat(find(session, Samples.NOW)).contains(session);
    assertThat(
            ports.run(() -> ports.sessions().find(new SessionId(UUID.randomUUID()), Samples.NOW)))
        .isEmpty();
  }

  @Test
  void have_no_evidence_if_they_were_opened_otherwise_than_by_a_log_in() {
    Session session = opened(ports.settled());

    assertThat(ports.run(() -> ports.sessions().evidence(session.id()))).isEmpty();
  }

  @Test
  void end_when_they_were_idle_too_long() {
    Session session = opened(ports.settled());

    assertThat(find(session, Samples.NOW.plus(Ports.IDLE_LIMIT))).isEmpty();
  }

  @Test
  void live_on_by_being_used() {
    Session session = opened(ports.settled());
    Instant used = Samples.NOW.plus(Ports.IDLE_LIMIT).minus(MOMENT);

    assertThat(find(session, used)).contains(session);
    assertThat(find(session, used.plus(Ports.IDLE_LIMIT).minus(MOMENT))).contains(session);
  }

  @Test
  void end_at_their_absolute_limit_however_much_they_are_used() {
    Session session = opened(ports.settled());
    for (Instant at = Samples.NOW;
        at.isBefore(session.endsAt());
        at = at.plus(Duration.ofMinutes(20))) {
      assertThat(find(session, at)).isPresent();
    }

    assertThat(find(session, session.endsAt())).isEmpty();
  }

  @Test
  void end_when_they_are_ended_even_twice() {
    Session session = opened(ports.settled());

    ports.run(() -> ports.sessions().end(session.id(), Samples.NOW));
    ports.run(() -> ports.sessions().end(session.id(), Samples.NOW));

    assertThat(find(session, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName("L-6 end at once when the certificate is deregistered")
  void end_when_the_certificate_is_deregistered() {
    Newcomer settled = ports.settled();
    Session session = opened(settled);

    ports.deregister(settled);

    assertThat(find(session, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName("L-6 end at once when the certificate is replaced by another issue")
  void end_when_the_certificate_is_replaced() {
    Newcomer settled = ports.settled();
    Session session = opened(settled);

    ports.run(() -> ports.certificates().put(settled.main("second")));

    assertThat(find(session, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName("L-6 end at once when the certificate is demoted")
  void end_when_the_certificate_is_demoted() {
    Newcomer settled = ports.settled();
    Session session = opened(settled);

    ports.run(() -> ports.transactions().inTransaction(() -> swap(settled)));

    assertThat(find(session, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName(
      "C-2 that confirm a change live while what they replace, or what they bring, is recorded")
  void that_confirm_a_change_live_until_a_third_issue_is_recorded() {
    Newcomer settled = ports.settled();
    Session session = opened(settled.updating());

    assertThat(find(session, Samples.NOW)).contains(session);
    ports.run(() -> ports.certificates().put(settled.main("second")));
    assertThat(find(session, Samples.NOW)).contains(session);
    ports.run(() -> ports.certificates().put(settled.main("third")));
    assertThat(find(session, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName(
      "L-6 that confirm a change end at once when the certificate is deregistered or demoted")
  void that_confirm_a_change_end_with_the_access_and_with_the_role() {
    Newcomer gone = ports.settled();
    Session first = opened(gone.updating());
    Newcomer demoted = ports.settled();
    Session second = opened(demoted.updating());

    ports.deregister(gone);
    ports.run(() -> ports.transactions().inTransaction(() -> swap(demoted)));
    assertThat(find(first, Samples.NOW)).isEmpty();
    assertThat(find(second, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName(
      "L-6 that activate a certificate end at once when it is deregistered or its issue replaced")
  void that_activate_end_with_the_access_and_with_the_issue() {
    Newcomer gone = ports.settled();
    Session first = opened(gone.activating());
    Newcomer renewed = ports.settled();
    Session second = opened(renewed.activating());

    ports.deregister(gone);
    ports.run(() -> ports.replaced().put(renewed.main("first"), Samples.NOW));
    assertThat(find(first, Samples.NOW)).isEmpty();
    assertThat(find(second, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName("M-3 of one certificate end together, and no others")
  void of_one_certificate_end_together_and_no_others() {
    Newcomer settled = ports.settled();
    List<Session> own =
        List.of(
            opened(settled.session()), opened(settled.updating()), opened(settled.activating()));
    Newcomer stranger = ports.settled();
    List<Session> others = List.of(opened(stranger), opened(stranger.activating()));

    ports.run(() ->
        ports
            .transactions()
            .inTransaction(() -> ports.sessions().endAll(settled.main("first"), Samples.NOW)));
    assertThat(own).allSatisfy(one -> assertThat(find(one, Samples.NOW)).isEmpty());
    assertThat(others).allSatisfy(one -> assertThat(find(one, Samples.NOW)).contains(one));
  }

  @Test
  @DisplayName("L-6 are held until they end, or their certificate has another issue")
  void are_held_until_they_end() {
    Newcomer settled = ports.settled();
    Session ended = opened(settled.session());
    Session atWork = opened(settled.session());
    Session activating = opened(settled.activating());
    ports.run(() -> ports.sessions().end(ended.id(), Samples.NOW));

    assertThat(isHeld(ended)).isFalse();
    assertThat(isHeld(atWork)).isTrue();
    assertThat(isHeld(activating)).isTrue();
    Session.Admitted swapping = settled.session();
    opened(swapping);
    ports.run(() -> ports.sessions().part(settled.parted(swapping), Samples.NOW));
    assertThat(isHeld(swapping)).isFalse();
    ports.run(() -> ports.certificates().put(settled.main("second")));
    assertThat(isHeld(atWork)).isFalse();
  }

  private boolean isHeld(Session session) {
    return ports.run(
        () -> ports.transactions().inTransaction(() -> ports.sessions().isHeld(session.id())));
  }

  @Test
  @DisplayName("U-3 leave something for whoever brought a swap about, until its time is over")
  void leave_something_for_whoever_brought_a_swap_about() {
    Newcomer settled = ports.settled();
    Session.Admitted session = settled.session();
    Session other = opened(settled.session());
    opened(session);
    Session.Parted left = settled.parted(session);

    ports.run(() ->
        ports
            .transactions()
            .inTransaction(() ->
                swap(settled)
                    .chain(() -> ports.sessions().endAll(settled.main("first"), Samples.NOW))
                    .chain(() -> ports.sessions().part(left, Samples.NOW))));

    assertThat(find(session, Samples.NOW)).contains(left);
    assertThat(find(other, Samples.NOW)).isEmpty();
    assertThat(find(session, left.endsAt())).isEmpty();
  }

  @Test
  @DisplayName("M-3 leave nothing when the certificate is deregistered after the swap")
  void leave_nothing_of_a_deregistered_certificate() {
    Newcomer settled = ports.settled();
    Session.Admitted session = settled.session();
    opened(session);
    ports.run(() -> ports.sessions().part(settled.parted(session), Samples.NOW));

    ports.run(() -> ports.sessions().endAll(settled.main("first"), Samples.NOW));
    assertThat(find(session, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName("L-6 leave nothing of a certificate that has another issue")
  void leave_nothing_of_a_replaced_certificate() {
    Newcomer settled = ports.settled();
    Session.Admitted session = settled.session();
    opened(session);
    ports.run(() -> ports.sessions().part(settled.parted(session), Samples.NOW));

    ports.run(() -> ports.certificates().put(settled.main("second")));
    assertThat(find(session, Samples.NOW)).isEmpty();
  }

  @Test
  @DisplayName("U-1 are counted while they are alive and at work")
  void are_counted_while_they_are_alive_and_at_work() {
    Newcomer settled = ports.settled();
    Session ended = opened(settled.session());
    opened(settled.session());
    opened(settled.activating());
    opened(settled.updating());
    Session.Admitted left = settled.session();
    opened(left);
    ports.run(() -> ports.sessions().end(ended.id(), Samples.NOW));
    ports.run(() -> ports.sessions().part(settled.parted(left), Samples.NOW));

    assertThat(count(settled, Samples.NOW)).isEqualTo(1);
    assertThat(count(settled, Samples.NOW.plus(Ports.IDLE_LIMIT))).isZero();
    ports.run(() -> ports.transactions().inTransaction(() -> swap(settled)));
    assertThat(count(settled, Samples.NOW)).isZero();
  }

  private int count(Newcomer settled, Instant now) {
    return ports.run(() -> ports.sessions().count(settled.mainId(), now));
  }

  @Test
  @DisplayName("C-1 carry the credit code that the enterprise has now")
  void carry_the_credit_code_that_the_enterprise_has_now() {
    Newcomer settled = ports.settled();
    Session session = opened(settled.session());
    Newcomer moved = settled.moved();

    ports.run(() -> ports.enterprises().put(moved.enterprise()));
    assertThat(find(session, Samples.NOW))
        .get()
        .isInstanceOfSatisfying(
            Session.Admitted.class, now -> assertThat(now.uscc()).isEqualTo(moved.uscc()))
        .extracting(Session::facts)
        .isEqualTo(settled.facts());
  }

  private Uni<Void> swap(Newcomer settled) {
    Certificate deputy = settled.deputy("209");
    Enterprise now = settled.enterprise();
    var swapped = new Enterprise(now.id(), now.uscc(), now.name(), now.profile(), deputy.id());
    return ports.certificates().put(deputy).chain(() -> ports.enterprises().put(swapped));
  }

  private Session opened(Newcomer settled) {
    return opened(settled.session());
  }

  private Session opened(Session session) {
    ports.run(() -> ports.sessions().put(session, Samples.NOW));
    return session;
  }

  private Optional<Session> find(Session session, Instant now) {
    return ports.run(() -> ports.sessions().find(session.id(), now));
  }
}

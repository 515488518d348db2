package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.application.port.LogIns.LogInRecord;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Purpose;

/// What holds of the challenges that were answered, whoever keeps them (L-2).
public abstract class ChallengesContract {

  private final Ports ports;

  protected ChallengesContract(Ports ports) {
    this.ports = ports;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("L-2 are taken once, whatever they were issued for")
  void are_taken_once_whatever_they_were_issued_for(Purpose purpose) {
    Challenge known = Newcomer.challenge();
    Challenge challenge =
        new Challenge(purpose, known.origin(), known.nonce(), known.expiresAt(), "subject");

    assertThat(ports.run(() -> ports.challenges().take(challenge))).isTrue();
    assertThat(ports.run(() -> ports.challenges().take(challenge))).isFalse();
    assertThat(ports.run(() -> ports.challenges().take(Newcomer.challenge()))).isTrue();
  }

  @Test
  @DisplayName("L-2 of 64 simultaneous takes exactly one succeeds")
  void are_taken_by_one_of_64() {
    Challenge challenge = Newcomer.challenge();

    List<Boolean> taken = ports.runAtOnce(64, () -> ports.challenges().take(challenge));
    assertThat(Collections.frequency(taken, true)).isEqualTo(1);
  }

  @Test
  @DisplayName("L-2 of 64 simultaneous transactions exactly one takes it")
  void are_taken_by_one_of_64_transactions() {
    Newcomer settled = ports.settled();
    Challenge challenge = Newcomer.challenge();

    List<Boolean> taken =
        ports.runAtOnce(
            64, () -> ports.transactions().inTransaction(() -> takeAndNote(challenge, settled)));
    assertThat(Collections.frequency(taken, true)).isEqualTo(1);
    assertThat(ports.entries(settled.uscc())).isEqualTo(1);
  }

  @Test
  void are_given_back_by_a_transaction_that_fails() {
    Challenge challenge = Newcomer.challenge();

    assertThatThrownBy(
            () -> ports.run(() -> ports.transactions().inTransaction(() -> failing(challenge))))
        .hasStackTraceContaining("broken on purpose");
    assertThat(ports.run(() -> ports.challenges().take(challenge))).isTrue();
  }

  @Test
  @DisplayName("L-2 are the same ones that log-ins take")
  void are_the_same_ones_that_log_ins_take() {
    Newcomer newcomer = Newcomer.arrives();
    Challenge challenge = Newcomer.challenge();
    ports.run(() -> ports.challenges().take(challenge));

    var logIn =
        new LogInRecord(challenge, Optional.empty(), newcomer.entry(Act.LOG_IN), Optional.empty());
    assertThat(ports.run(() -> ports.logIns().put(logIn))).isFalse();
    assertThat(ports.entries(newcomer.uscc())).isZero();
  }

  private Uni<Boolean> takeAndNote(Challenge challenge, Newcomer settled) {
    return ports
        .challenges()
        .take(challenge)
        .call(first -> first ? note(settled) : Uni.createFrom().voidItem());
  }

  private Uni<Void> note(Newcomer settled) {
    return ports.trail().append(settled.entry(Act.ADD_DEPUTY));
  }

  private Uni<Void> failing(Challenge challenge) {
    return ports
        .challenges()
        .take(challenge)
        .replaceWithVoid()
        .invoke(() -> {
          throw new IllegalStateException("broken on purpose");
        });
  }
}

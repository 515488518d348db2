package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.LogIns.LogInRecord;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.login.Evidence;
import org.onecert.domain.login.Session;

/// What holds of log-ins, whoever keeps them.
public abstract class LogInsContract {

  private final Ports ports;

  private static final Evidence EVIDENCE =
      new Evidence(
          Samples.facts("109", "first").fingerprint(),
          Newcomer.octets("challenge"),
          Newcomer.octets("signature"));

  protected LogInsContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  @DisplayName("L-2 of 64 simultaneous answers to one challenge exactly one is taken")
  void take_one_of_64_simultaneous_answers() {
    Newcomer settled = ports.settled();
    Session session = settled.session();
    LogInRecord logIn = logIn(settled, Optional.of(session));

    List<Boolean> taken = ports.runAtOnce(64, () -> ports.logIns().put(logIn));

    assertThat(Collections.frequency(taken, true)).isEqualTo(1);
    assertThat(ports.entries(settled.uscc())).isEqualTo(1);
    assertThat(ports.run(() -> ports.sessions().find(session.id(), Samples.NOW))).contains(session);
    assertThat(ports.run(() -> ports.sessions().evidence(session.id())))
        .contains(EVIDENCE.inOneLine());
  }

  @Test
  void take_an_answer_that_opens_no_session() {
    Newcomer newcomer = Newcomer.arrives();
    LogInRecord logIn = logIn(newcomer, Optional.empty());

    assertThat(ports.run(() -> ports.logIns().put(logIn))).isTrue();
    assertThat(ports.run(() -> ports.logIns().put(logIn))).isFalse();
    assertThat(ports.entries(newcomer.uscc())).isEqualTo(1);
  }

  @Test
  void open_a_session_that_is_good_for_activating() {
    Newcomer newcomer = Newcomer.arrives();
    Session session = newcomer.activating();

    assertThat(ports.run(() -> ports.logIns().put(logIn(newcomer, Optional.of(session))))).isTrue();

    assertThat(ports.run(() -> ports.sessions().find(session.id(), Samples.NOW))).contains(session);
  }

  private static LogInRecord logIn(Newcomer newcomer, Optional<Session> session) {
    return new LogInRecord(
        Newcomer.challenge(), session, newcomer.entry(Act.LOG_IN), Optional.of(EVIDENCE));
  }
}

package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onecert.domain.enterprise.Recorded;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;

/// What holds of transactions, whoever keeps them.
public abstract class TransactionsContract {

  private final Ports ports;

  protected TransactionsContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void keep_what_was_done_when_the_work_ends() {
    Newcomer newcomer = ports.settled();

    Recorded main = new Recorded(newcomer.mainId(), Role.MAIN, newcomer.facts(), false);
    assertThat(ports.run(() -> ports.enterprises().records(newcomer.facts())))
        .contains(new Records(newcomer.id(), newcomer.uscc(), List.of(main), false));
  }

  @Test
  void leave_no_trace_when_the_work_fails() {
    Newcomer newcomer = Newcomer.arrives();

    assertThatThrownBy(
            () -> ports.run(() -> ports.transactions().inTransaction(() -> failing(newcomer))))
        .hasStackTraceContaining("broken on purpose");

    assertThat(ports.run(() -> ports.enterprises().records(newcomer.facts()))).isEmpty();
    assertThat(ports.entries(newcomer.uscc())).isZero();
  }

  private Uni<Void> failing(Newcomer newcomer) {
    return ports
        .settle(newcomer)
        .chain(() -> ports.trail().append(newcomer.entry(Act.ACTIVATE_MAIN)))
        .invoke(() -> {
          throw new IllegalStateException("broken on purpose");
        });
  }
}

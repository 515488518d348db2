package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Recorded;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Role;

/// What holds of the enterprises, whoever keeps them.
public abstract class EnterprisesContract {

  private final Ports ports;

  protected EnterprisesContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void know_nothing_of_a_newcomer() {
    assertThat(records(Newcomer.arrives(), "109", "first")).isEmpty();
  }

  @Test
  void know_the_enterprise_of_another_certificate() {
    Newcomer settled = ports.settled();

    assertThat(records(settled, "209", "first"))
        .contains(new Records(settled.id(), settled.uscc(), List.of(), false));
  }

  @Test
  void know_a_main_certificate_with_its_issue() {
    Newcomer settled = ports.settled();

    assertThat(records(settled, "109", "other").orElseThrow().alike())
        .containsExactly(new Recorded(settled.mainId(), Role.MAIN, settled.facts(), false));
  }

  @Test
  void know_that_a_certificate_is_deregistered() {
    Newcomer settled = ports.settled();
    ports.deregister(settled);

    assertThat(records(settled, "109", "first").orElseThrow().alike())
        .containsExactly(new Recorded(settled.mainId(), Role.MAIN, settled.facts(), true));
  }

  @Test
  @DisplayName("C-2 know that an issue was replaced")
  void know_that_an_issue_was_replaced() {
    Newcomer settled = ports.settled();
    ports.run(() -> ports.replaced().put(settled.main("first"), Samples.NOW));

    assertThat(records(settled, "109", "first").orElseThrow().replaced()).isTrue();
    assertThat(records(settled, "109", "second").orElseThrow().replaced()).isFalse();
    assertThat(ports.run(() -> ports.replaced().contain(settled.facts().fingerprint()))).isTrue();
  }

  @Test
  @DisplayName("C-1 find an enterprise by its organisation code after its credit code changed")
  void find_an_enterprise_after_its_credit_code_changed() {
    Newcomer settled = ports.settled();
    Newcomer moved = settled.moved();

    assertThat(records(moved, "109", "moved").orElseThrow().alike())
        .containsExactly(new Recorded(settled.mainId(), Role.MAIN, settled.facts(), false));
    assertThat(ports.run(() -> ports.enterprises().find(moved.uscc())))
        .contains(settled.enterprise());
    assertThat(claimed(moved)).contains(settled.enterprise());
  }

  @Test
  @DisplayName("C-1 follow a changed credit code")
  void follow_a_changed_credit_code() {
    Newcomer settled = ports.settled();
    Newcomer moved = settled.moved();
    ports.run(() -> ports.transactions().inTransaction(() -> ports.settle(moved)));

    assertThat(claimed(settled)).contains(moved.enterprise());
    assertThat(ports.run(() -> ports.certificates().find(settled.id(), settled.mainId())))
        .contains(moved.main("first"));
  }

  @Test
  void give_back_what_was_put() {
    Newcomer settled = ports.settled();

    assertThat(claimed(settled)).contains(settled.enterprise());
    assertThat(ports.run(() -> claimedByName(settled))).isEqualTo(settled.enterprise());
    assertThat(claimed(Newcomer.arrives())).isEmpty();
  }

  @Test
  @DisplayName("A-5 of 64 who claim an enterprise that does not exist, one finds it missing")
  void let_one_found_an_enterprise() {
    Newcomer newcomer = Newcomer.arrives();

    List<Boolean> founded =
        ports.runAtOnce(64, () -> ports.transactions().inTransaction(() -> found(newcomer)));

    assertThat(Collections.frequency(founded, true)).isEqualTo(1);
  }

  private Optional<Records> records(Newcomer newcomer, String digits, String issue) {
    return ports.run(
        () -> ports.enterprises().records(newcomer.certificate(digits, issue).facts()));
  }

  private Optional<Enterprise> claimed(Newcomer newcomer) {
    return ports.run(
        () -> ports.transactions().inTransaction(() -> ports.enterprises().claim(newcomer.uscc())));
  }

  private Uni<Boolean> found(Newcomer newcomer) {
    return ports
        .enterprises()
        .claim(newcomer.uscc())
        .map(Optional::isEmpty)
        .call(missing -> missing ? ports.settle(newcomer) : Uni.createFrom().voidItem());
  }

  private Uni<Enterprise> claimedByName(Newcomer settled) {
    return ports.transactions().inTransaction(() -> ports.enterprises().claim(settled.id()));
  }
}

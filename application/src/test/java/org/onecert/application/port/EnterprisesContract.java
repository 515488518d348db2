package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Standing;
import org.onecert.domain.login.Standing.NewToEnterprise;
import org.onecert.domain.login.Standing.NoEnterprise;
import org.onecert.domain.login.Standing.Recorded;

/// What holds of the enterprises, whoever keeps them.
public abstract class EnterprisesContract {

  private final Ports ports;

  protected EnterprisesContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void know_nothing_of_a_newcomer() {
    assertThat(standing(Newcomer.arrives(), "109")).isEqualTo(new NoEnterprise());
  }

  @Test
  void know_the_enterprise_of_another_certificate() {
    Newcomer settled = ports.settled();

    assertThat(standing(settled, "209")).isEqualTo(new NewToEnterprise(settled.id()));
  }

  @Test
  void know_a_main_certificate_with_its_issue() {
    Newcomer settled = ports.settled();

    assertThat(standing(settled, "109"))
        .isEqualTo(
            new Recorded(
                settled.id(), settled.mainId(), Role.MAIN, settled.facts().fingerprint(), false));
  }

  @Test
  void know_that_a_certificate_is_deregistered() {
    Newcomer settled = ports.settled();
    ports.deregister(settled.mainId());

    assertThat(standing(settled, "109"))
        .isInstanceOfSatisfying(Recorded.class, found -> assertThat(found.deregistered()).isTrue());
  }

  @Test
  void give_back_what_was_put() {
    Newcomer settled = ports.settled();

    assertThat(claimed(settled)).contains(settled.enterprise());
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

  private Standing standing(Newcomer newcomer, String digits) {
    return ports.run(
        () -> ports.enterprises().standing(newcomer.certificate(digits, "first").facts()));
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
}

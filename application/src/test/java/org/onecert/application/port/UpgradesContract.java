package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Lapsed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.domain.upgrade.UpgradeTerms;

/// What holds of upgrades that main certificates began, whoever keeps them (U-2).
public abstract class UpgradesContract {

  private final Ports ports;

  protected UpgradesContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  @DisplayName("U-2 are taken up in the state that they were left in")
  void are_given_back_in_every_state() {
    Pending pending = pending(ports.settled());

    for (Upgrade upgrade :
        List.of(
            pending,
            pending.completed(Samples.NOW),
            pending.cancelled(),
            new Lapsed(pending.terms()),
            pending.voided(AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED))) {
      put(upgrade);
      assertThat(find(upgrade)).contains(upgrade);
    }
  }

  @Test
  void are_unknown_if_they_never_were() {
    UpgradeId none = new UpgradeId(UUID.randomUUID());

    assertThat(ports.run(() -> ports.upgrades().find(none))).isEmpty();
    assertThat(pendingOf(Newcomer.arrives().id())).isEmpty();
  }

  @Test
  @DisplayName("U-2 are pending until they end")
  void are_pending_until_they_end() {
    Pending upgrade = pending(ports.settled());
    put(upgrade);

    assertThat(pendingOf(upgrade.terms().enterprise())).contains(upgrade);
    put(upgrade.cancelled());
    assertThat(pendingOf(upgrade.terms().enterprise())).isEmpty();
  }

  @Test
  @DisplayName("U-2 are overdue when their time is over and they have not ended")
  void are_overdue_when_their_time_is_over() {
    Pending upgrade = pending(ports.settled());
    put(upgrade);

    assertThat(overdue(upgrade.terms().lapsesAt().minusSeconds(1))).doesNotContain(upgrade);
    assertThat(overdue(upgrade.terms().lapsesAt())).contains(upgrade);
    assertThat(ports.run(() -> ports.upgrades().overdue(upgrade.terms().lapsesAt(), 1))).hasSize(1);
    put(new Lapsed(upgrade.terms()));
    assertThat(overdue(upgrade.terms().lapsesAt())).doesNotContain(upgrade);
  }

  private Pending pending(Newcomer settled) {
    CertificateId deputy = ports.deputy(settled, "209").id();
    return new Pending(
        new UpgradeTerms(
            new UpgradeId(UUID.randomUUID()),
            settled.id(),
            settled.mainId(),
            deputy,
            Samples.NOW,
            Samples.NOW.plus(Duration.ofMinutes(10))));
  }

  private void put(Upgrade upgrade) {
    ports.run(() -> ports.upgrades().put(upgrade));
  }

  private Optional<Upgrade> find(Upgrade upgrade) {
    return ports.run(() -> ports.upgrades().find(upgrade.terms().id()));
  }

  private Optional<Pending> pendingOf(EnterpriseId enterprise) {
    return ports.run(() -> ports.upgrades().pending(enterprise));
  }

  private List<Pending> overdue(Instant now) {
    return ports.run(() -> ports.upgrades().overdue(now, 1_000));
  }
}

package org.onecert.domain.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.UpgradeRefusal;
import org.onecert.domain.upgrade.Upgrade.Cancelled;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.Upgrade.Ended;
import org.onecert.domain.upgrade.Upgrade.Lapsed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.Upgrade.Voided;

@DisplayName("U-2: an upgrade that waits for the deputy's token")
class UpgradeTest {

  private static final CertificateId MAIN = new CertificateId(new UUID(1, 1));
  private static final CertificateId DEPUTY = new CertificateId(new UUID(2, 2));

  private final UpgradeTerms terms =
      new UpgradeTerms(
          new UpgradeId(new UUID(9, 9)),
          new EnterpriseId(new UUID(1, 1)),
          MAIN,
          DEPUTY,
          NOW,
          NOW.plus(Duration.ofMinutes(10)));
  private final Pending pending = new Pending(terms);
  private final Completed completed = pending.completed(NOW);
  private final Map<Ended, UpgradeRefusal> ended =
      Map.of(
          new Lapsed(terms),
          UpgradeRefusal.UPGRADE_LAPSED,
          pending.cancelled(),
          UpgradeRefusal.UPGRADE_CANCELLED,
          pending.voided(LogInRefusal.CERTIFICATE_DEREGISTERED),
          UpgradeRefusal.UPGRADE_VOID);

  @Test
  void lapses_when_its_time_is_over_and_not_before() {
    assertThat(pending.asOf(terms.lapsesAt().minusMillis(1))).isEqualTo(pending);
    assertThat(pending.asOf(terms.lapsesAt())).isEqualTo(new Lapsed(terms));
  }

  @Test
  void stays_what_it_became() {
    for (Upgrade upgrade : List.of(completed, pending.cancelled())) {
      assertThat(upgrade.asOf(terms.lapsesAt())).isEqualTo(upgrade);
    }
  }

  @Test
  void can_be_completed_only_while_it_is_pending() {
    assertThat(pending.pending()).isEqualTo(Outcome.accepted(pending));
    assertThat(completed.pending()).isEqualTo(Outcome.refused(UpgradeRefusal.UPGRADE_COMPLETED));
    ended.forEach(
        (upgrade, reason) -> assertThat(upgrade.pending()).isEqualTo(Outcome.refused(reason)));
  }

  @Test
  void can_be_cancelled_again_but_not_when_it_ended_otherwise() {
    Cancelled cancelled = pending.cancelled();

    assertThat(pending.cancel()).isEqualTo(Outcome.accepted(cancelled));
    assertThat(cancelled.cancel()).isEqualTo(Outcome.accepted(cancelled));
    assertThat(completed.cancel()).isEqualTo(Outcome.refused(UpgradeRefusal.UPGRADE_COMPLETED));
    assertThat(new Lapsed(terms).cancel())
        .isEqualTo(Outcome.refused(UpgradeRefusal.UPGRADE_LAPSED));
  }

  @Test
  void says_why_it_is_void() {
    Voided voided = pending.voided(LogInRefusal.CERTIFICATE_DEREGISTERED);

    assertThat(voided.reason()).isEqualTo("certificate-deregistered");
  }

  @Test
  void concerns_its_two_parties_and_nobody_else() {
    assertThat(terms.concern(MAIN)).isTrue();
    assertThat(terms.concern(DEPUTY)).isTrue();
    assertThat(terms.concern(new CertificateId(new UUID(3, 3)))).isFalse();
  }
}

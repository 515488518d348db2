package org.onecert.persistence.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.domain.Samples;
import org.onecert.domain.trail.Finding.BeginningMissing;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.TrailReport;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Postgres;
import org.onecert.persistence.SealedTrail;

/// Seals are set in the year 2026 by the clock of the test, and kept by that of the database.
@DisplayName("P-2: forgetting")
@ExtendWith(OnPostgres.class)
class TrailRetentionTest {

  private static final Instant LATER = Samples.NOW.plus(Duration.ofDays(200));

  private final Postgres postgres;
  private final SealedTrail trail;

  TrailRetentionTest(Postgres postgres) {
    this.postgres = postgres;
    this.trail = SealedTrail.empty(postgres);
  }

  @Test
  void takes_whole_batches_that_are_old_and_leaves_what_the_rest_stands_on() {
    trail.sealed(3);
    trail.sealed(4);
    trail.age("190 days");
    Head head = trail.sealed(2);

    assertThat(trail.forget(Instant.now())).isEqualTo(7);
    assertThat(trail.forget(Instant.now())).isZero();

    TrailReport report = trail.check(trail.export(1, LATER), head);
    assertThat(report.findings()).isEmpty();
    assertThat(report.first()).isEqualTo(8);
    assertThat(report.last()).isEqualTo(9);
  }

  @Test
  void takes_nothing_that_is_younger_than_180_days_whatever_it_is_asked() {
    trail.sealed(3);
    trail.age("170 days");
    trail.sealed(2);

    assertThat(trail.forget(Instant.now().plus(Duration.ofDays(300)))).isZero();
    assertThatThrownBy(() -> query("select forget_trail(now() - interval '179 days')"))
        .hasStackTraceContaining("180 days");
    assertThatThrownBy(() -> query("select forget_trail(null)"))
        .hasStackTraceContaining("180 days");
    assertThat(trail.check().entries()).isEqualTo(5);
  }

  @Test
  void before_its_time_is_found() {
    trail.sealed(3);
    trail.age("190 days");
    trail.sealed(2);
    trail.forget(Instant.now());

    assertThat(trail.check(trail.export(1, Samples.NOW.plus(Duration.ofDays(100)))).findings())
        .containsExactly(new BeginningMissing(3));
  }

  @Test
  void goes_on_with_the_chain_afterwards() {
    trail.sealed(3);
    trail.age("190 days");
    trail.forget(Instant.now());

    assertThat(trail.sealed(2).position()).isEqualTo(5);
    assertThat(trail.check(trail.export(10, LATER)).findings()).isEmpty();
  }

  private void query(String sql) {
    postgres.run(() -> postgres.pool().query(sql).execute());
  }
}

package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.SampleChain;
import org.onecert.fixtures.run.Database;

/// The recipe of `docs/operations.md`, by its own scripts, on Debian's PostgreSQL 15.
@DisplayName("P-2 A database that is restored to a moment")
@EnabledIf("org.onecert.persistence.DebianCluster#isThere")
class RestoreTest {

  private final SampleChain keys = new SampleChain();
  private final Newcomer first = Newcomer.arrives();
  private final Newcomer second = Newcomer.arrives();
  private final Newcomer third = Newcomer.arrives();

  @Test
  @DisplayName("has all that was done before it, nothing that was done after, and goes on")
  void has_all_that_was_done_before() throws IOException {
    try (DebianCluster cluster = new DebianCluster()) {
      int port = cluster.begin();
      Lost lost = liveAndLose(cluster, port);

      cluster.restore(lost.copy(), "restored", lost.moment());
      int restored = cluster.start("restored");
      cluster.awaitWritable(restored);

      assertThat(cluster.query(restored, "forms-that-do-not-match.sql")).isBlank();
      try (Postgres postgres = new Postgres(Database.of(restored))) {
        assertWhole(postgres, lost.head());
      }
    }
  }

  /// A copy is made between the first and the second enterprise; after the third somebody deletes
  /// half of the trail.
  private Lost liveAndLose(DebianCluster cluster, int port) throws IOException {
    try (Postgres postgres = new Postgres(Database.of(port))) {
      SealedTrail trail = new SealedTrail(postgres, keys);
      settle(postgres, first);
      trail.sealed(3);
      String copy = cluster.backUp(port);
      settle(postgres, second);
      Head head = trail.sealed(4);
      String moment = cluster.sql(port, "postgres", "select clock_timestamp()").strip();
      settle(postgres, third);
      trail.owner("delete from audit_entry where id % 2 = 0");
      cluster.archive(port);
      return new Lost(copy, moment, head);
    }
  }

  private static void settle(Postgres postgres, Newcomer newcomer) {
    PostgresPorts ports = new PostgresPorts(postgres);
    ports.run(() -> ports.transactions().inTransaction(() -> ports.settle(newcomer)));
  }

  private void assertWhole(Postgres postgres, Head head) {
    assertThat(exists(postgres, first)).isTrue();
    assertThat(exists(postgres, second)).isTrue();
    assertThat(exists(postgres, third)).isFalse();
    SealedTrail trail = new SealedTrail(postgres, keys);
    assertThat(trail.check(head).findings()).isEmpty();
    trail.write(2);
    assertThat(((Extended) trail.seal()).links()).hasSize(2);
    assertThat(trail.check(head).findings()).isEmpty();
  }

  private static boolean exists(Postgres postgres, Newcomer newcomer) {
    PostgresPorts ports = new PostgresPorts(postgres);
    return ports
        .run(() -> ports.enterprises().find(newcomer.uscc()))
        .filter(newcomer.enterprise()::equals)
        .isPresent();
  }

  /// @param head the last that was sealed before the moment
  private record Lost(String copy, String moment, Head head) {}
}

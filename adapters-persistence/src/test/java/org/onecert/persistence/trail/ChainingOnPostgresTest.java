package org.onecert.persistence.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.history.Act;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.Trouble;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;
import org.onecert.domain.trail.TrailReport;
import org.onecert.persistence.OnPostgres;
import org.onecert.persistence.Postgres;
import org.onecert.persistence.SealedTrail;

@DisplayName("P-2: the trail is chained")
@ExtendWith(OnPostgres.class)
class ChainingOnPostgresTest {

  private static final int WRITERS = 8;
  private static final int EACH = 50;

  private final Postgres postgres;
  private final SealedTrail trail;

  ChainingOnPostgresTest(Postgres postgres) {
    this.postgres = postgres;
    this.trail = SealedTrail.empty(postgres);
  }

  @Test
  void complete_and_each_entry_once_while_many_write() {
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, WRITERS)
            .mapToObj(_ -> CompletableFuture.runAsync(() -> trail.write(EACH)))
            .toList();
    while (!writers.stream().allMatch(CompletableFuture::isDone)) {
      trail.seal();
    }
    trail.seal();

    TrailReport report = trail.check();
    assertThat(report.findings()).isEmpty();
    assertThat(report.last()).isEqualTo(WRITERS * EACH);
  }

  @Test
  void behind_a_transaction_that_stays_open_and_without_losing_its_entry() throws SQLException {
    try (Connection slow = postgres.database().connectAsSuperuser();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute(
          "insert into audit_entry (at, act, client, entry) values (now(), 'SLOW', 'x', gen_random_uuid())");
      trail.write(3);

      assertThat(trail.seal()).isInstanceOf(Waiting.class);
      slow.commit();
    }
    assertThat(((Extended) trail.seal()).links()).hasSize(4);
    assertThat(trail.seal()).isInstanceOf(Unchanged.class);
  }

  @Test
  void without_waiting_for_a_row_of_a_transaction_that_has_not_begun() {
    trail.sealed(2);
    trail.owner(
        "insert into audit_entry (transaction, at, act, client, entry)"
            + " values ('999999999', now(), 'LOG_IN', 'x', gen_random_uuid())");

    assertThat(trail.seal()).isInstanceOf(Unchanged.class);
  }

  @Test
  void by_one_node_at_a_time() {
    trail.write(100);
    var nodes = IntStream.range(0, 4).mapToObj(_ -> trail.node()).toList();

    List<Extension> came =
        nodes.stream()
            .map(node -> CompletableFuture.supplyAsync(() -> trail.seal(node)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(came).filteredOn(Extended.class::isInstance).hasSize(1);
    assertThat(came)
        .allSatisfy(one ->
            assertThat(one).isInstanceOfAny(Extended.class, Elsewhere.class, Unchanged.class));
    assertThat(trail.check().findings()).isEmpty();
  }

  @Test
  void a_thousand_at_once() {
    int crowd = 1100;
    trail
        .ports()
        .runAtOnce(
            crowd, () -> trail.ports().trail().append(Newcomer.arrives().entry(Act.LOG_OUT)));

    assertThat(((Extended) trail.seal()).links()).hasSize(1000);
    assertThat(((Extended) trail.seal()).links()).hasSize(crowd - 1000);
    assertThat(trail.check(trail.export(1)).last()).isEqualTo(crowd);
  }

  @Test
  void with_entries_from_before_as_such() {
    trail.owner(
        "insert into audit_entry (at, act, client, entry) values (now(), 'OLD', 'x', gen_random_uuid())");
    trail.sealed(2);

    TrailReport report = trail.check();
    assertThat(report.findings()).isEmpty();
    assertThat(report.earlier()).isEqualTo(1);
  }

  @Test
  void no_more_when_the_end_was_cut_off() {
    trail.sealed(2);
    var last = trail.sealed(2);
    trail.owner("delete from audit_link where position > 2");
    trail.owner("delete from audit_seal where position > 2");
    trail.write(3);

    assertThat(trail.seal()).isEqualTo(new Halted(Trouble.BEHIND_WHAT_WAS_SEALED, last));
  }

  @Test
  void no_more_when_somebody_else_added_links() {
    trail.sealed(2);
    trail.owner("insert into audit_link values (3, -1, gen_random_uuid(), sha256('x'), 'GENUINE')");

    assertThat(((Halted) trail.seal()).trouble()).isEqualTo(Trouble.LINKS_WITHOUT_SEAL);
  }
}

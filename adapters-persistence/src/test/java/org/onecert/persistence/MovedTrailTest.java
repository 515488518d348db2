package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.TrailReport;

/// A database that is dumped here and restored there, where transactions are numbered anew.
@DisplayName("P-2: a trail that was moved to another cluster")
@ExtendWith(OnPostgres.class)
class MovedTrailTest {

  private static final String BURN_TRANSACTIONS =
      """
      do $$ begin
        for i in 1..2000 loop perform pg_current_xact_id(); commit; end loop;
      end $$
      """;

  private static final Map<String, String> TABLES =
      Map.of(
          "audit_entry",
              "id, transaction, at, act, refusal, client, enterprise_name, uscc, unique_id,"
                  + " serial_number, not_before, not_after, fingerprint, entry, subject, mac",
          "audit_link", "position, entry_id, name, hash, authenticity",
          "audit_seal", "position, seal, kept_at",
          "audit_cluster", "number, system_identifier, base");

  private final Postgres here;

  MovedTrailTest(Postgres here) {
    this.here = here;
  }

  @Test
  void goes_on_where_it_was() {
    SealedTrail before = SealedTrail.empty(here);
    before.owner(BURN_TRANSACTIONS);
    Head head = before.sealed(3);
    before.write(2);

    try (Postgres there = new Postgres()) {
      TABLES.forEach((table, columns) -> copy(table, columns, there));
      SealedTrail after = new SealedTrail(there, before.keys());
      assertThatThrownBy(after::seal).hasMessageContaining("moved to another cluster");

      resume(there, after);
      after.write(4);

      assertThat(((Extended) after.seal()).links()).hasSize(6);
      TrailReport report = after.check(head);
      assertThat(report.findings()).isEmpty();
      assertThat(report.last()).isEqualTo(9);
    }
  }

  /// What a dump brings along, and the server's start.
  private static void resume(Postgres there, SealedTrail trail) {
    trail.owner(
        "select setval(pg_get_serial_sequence('audit_entry', 'id'), (select max(id) from audit_entry))");
    trail.owner(
        "select setval(pg_get_serial_sequence('audit_cluster', 'number'), (select max(number) from audit_cluster))");
    there.migrate();
    there.migrate();
  }

  private void copy(String table, String columns, Postgres there) {
    String insert =
        """
        insert into %1$s (%2$s) overriding system value
        select %2$s from jsonb_populate_recordset(null::%1$s, ?::jsonb)
        """
            .formatted(table, columns);
    try (Connection from = here.database().connectAsOwner();
        Connection to = there.database().connectAsOwner();
        Statement emptying = to.createStatement();
        PreparedStatement filling = to.prepareStatement(insert)) {
      emptying.execute("truncate " + table);
      filling.setString(1, rows(from, table));
      filling.execute();
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String rows(Connection from, String table) throws SQLException {
    try (Statement reading = from.createStatement();
        ResultSet rows = reading.executeQuery("select jsonb_agg(t) from " + table + " t")) {
      rows.next();
      return rows.getString(1);
    }
  }
}

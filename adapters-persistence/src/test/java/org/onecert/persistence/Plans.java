package org.onecert.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/// How PostgreSQL would carry out a statement, whatever its parameters, if tables were large.
public final class Plans {

  private final Postgres postgres;

  public Plans(Postgres postgres) {
    this.postgres = postgres;
  }

  /// The plan of a statement with so many parameters (`$1` and on).
  public String of(String sql, int parameters) throws SQLException {
    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement()) {
      // The tables of a test are small: without this every index would lose.
      statement.execute("set enable_seqscan = off");
      statement.execute("set plan_cache_mode = force_generic_plan");
      statement.execute("prepare it as " + sql);
      return lines(statement.executeQuery("explain execute it" + nulls(parameters)));
    }
  }

  /// How it carries out a statement with these parameters, after what an owner did to the tables,
  /// which is undone.
  public String after(List<String> preparation, String sql, List<String> parameters)
      throws SQLException {
    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      for (String step : preparation) {
        statement.execute(step);
      }
      statement.execute("set local plan_cache_mode = force_custom_plan");
      statement.execute("prepare it as " + sql);
      String plan =
          lines(
              statement.executeQuery(
                  "explain (analyze, costs off, timing off, summary off) execute it('%s')"
                      .formatted(String.join("','", parameters))));
      owner.rollback();
      return plan;
    }
  }

  private static String nulls(int count) {
    return count == 0 ? "" : "(" + String.join(",", Collections.nCopies(count, "null")) + ")";
  }

  private static String lines(ResultSet rows) throws SQLException {
    StringBuilder plan = new StringBuilder();
    while (rows.next()) {
      plan.append(rows.getString(1)).append('\n');
    }
    return plan.toString();
  }
}

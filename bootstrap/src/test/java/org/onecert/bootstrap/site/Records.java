package org.onecert.bootstrap.site;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onecert.fixtures.run.Database;

/// What is in the database, as its owner sees it.
public record Records(Database database) {

  public static Records of(Site site) {
    return new Records(site.database());
  }

  /// How many enterprises there are with this credit code.
  public long enterprises(String uscc) {
    return count("select count(*) from enterprise where uscc = ?", uscc);
  }

  /// How many certificates of it are main.
  public long mains(String uscc) {
    return count(
        "select count(*) from enterprise e join certificate c on c.id = e.main_certificate_id"
            + " where e.uscc = ?",
        uscc);
  }

  /// How many certificates it has.
  public long certificates(String uscc) {
    return count(
        "select count(*) from enterprise e join certificate c on c.enterprise_id = e.id"
            + " where e.uscc = ?",
        uscc);
  }

  /// How many signed forms it has.
  public long forms(String uscc) {
    return count(
        "select count(*) from form f join enterprise e on e.id = f.enterprise_id where e.uscc = ?",
        uscc);
  }

  /// How many times an act of it succeeded.
  public long done(String act, String uscc) {
    return count(
        "select count(*) from audit_entry where refusal is null and act = '%s' and uscc = ?"
            .formatted(act),
        uscc);
  }

  private long count(String sql, String argument) {
    try (Connection connection = database.connectAsSuperuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, argument);
      return single(statement.executeQuery());
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// The state of a signing session.
  public String signing(String id) {
    return text("select state from signing_session where id::text = ?", id);
  }

  /// The state of an upgrade that a main certificate began.
  public String upgrade(String id) {
    return text("select state from upgrade where id::text = ?", id);
  }

  private String text(String sql, String id) {
    try (Connection connection = database.connectAsSuperuser();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      ResultSet rows = statement.executeQuery();
      rows.next();
      return rows.getString(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// What a deputy was granted.
  public Set<String> items(String certificate) {
    Set<String> items = new HashSet<>();
    try (Connection connection = database.connectAsSuperuser();
        PreparedStatement statement =
            connection.prepareStatement(
                "select item from granted_item where certificate_id::text = ?")) {
      statement.setString(1, certificate);
      ResultSet rows = statement.executeQuery();
      while (rows.next()) {
        items.add(rows.getString(1));
      }
      return items;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// The one number that a query yields.
  public long number(String sql) {
    try (Connection connection = database.connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      return single(statement.executeQuery(sql));
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// The texts that a query yields, row by row.
  public List<String> texts(String sql) {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      ResultSet rows = statement.executeQuery(sql);
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /// Does something to the database behind the server's back.
  public void execute(String sql) {
    try (Connection connection = database.connectAsSuperuser();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static long single(ResultSet rows) throws SQLException {
    rows.next();
    return rows.getLong(1);
  }
}

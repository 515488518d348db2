package org.onecert.persistence.session;

import io.vertx.sqlclient.ClosedConnectionException;
import io.vertx.sqlclient.DatabaseException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.Outages;

/// What PostgreSQL says of itself by its SQLSTATE (appendix A of its manual), and what sockets say.
public final class PostgresOutages implements Outages {

  /// No connection (08), out of disk, memory or connections (53), stopped by the operator or by
  /// `statement_timeout` (57), trouble with files (58).
  private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");

  /// A primary no more, in the way of another transaction, a lock not to be had, and a transaction
  /// that idled too long.
  private static final Set<String> STATES = Set.of("25006", "40001", "40P01", "55P03", "25P03");

  /// As Vert.x says it that a connection broke before it was asked.
  private static final String CLOSING = "Connection is not active now";

  private static final int CLASS = 2;
  private static final int DEEPEST = 20;

  @Override
  public boolean caused(Throwable failure) {
    return Stream.iterate(failure, Throwable::getCause)
        .takeWhile(cause -> cause != null)
        .limit(DEEPEST)
        .anyMatch(PostgresOutages::isOutage);
  }

  private static boolean isOutage(Throwable cause) {
    return switch (cause) {
      case DatabaseException said -> isOutage(said.getSqlState());
      case SQLException said -> isOutage(said.getSQLState());
      case ClosedConnectionException _, SocketException _, UnknownHostException _ -> true;
      default -> String.valueOf(cause.getMessage()).startsWith(CLOSING);
    };
  }

  private static boolean isOutage(@Nullable String state) {
    return state != null
        && state.length() > CLASS
        && (STATES.contains(state) || CLASSES.contains(state.substring(0, CLASS)));
  }
}

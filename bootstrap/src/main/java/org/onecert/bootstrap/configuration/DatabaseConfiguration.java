package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// The database.
public interface DatabaseConfiguration {
  /// The role that the server works as; the migrations grant it what it needs. The same as
  /// `quarkus.datasource.username`.
  ///
  /// Wrong: a role that does not exist: the first migration fails, no start.
  @WithDefault("onecert_app")
  String applicationRole();

  /// How long one statement may take, waiting for locks included, and how long a transaction may
  /// rest; then PostgreSQL ends it, and the user is told to come again. Both are told to PostgreSQL
  /// when it is connected to (`statement_timeout`, `idle_in_transaction_session_timeout`):
  /// PgBouncer has to know them (`ignore_startup_parameters`), and then they are yours to set for
  /// the role.
  ///
  /// Wrong: no duration, none longer than nothing, or longer than a minute: no start.
  @WithDefault("PT10S")
  Duration patience();
}

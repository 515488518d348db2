package org.onecert.bootstrap.wiring;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.onecert.bootstrap.configuration.OneCertConfiguration;

/// The connections to the database.
///
/// Whoever wants one waits until there is one, however long: where the pool of Vert.x 4.5 gives up
/// waiting at the moment in which it gets a connection, that connection is lost for good
/// (eclipse-vertx/vert.x#6169), and under load it always is that moment. How many wait is limited
/// by who is let in (`Admission`).
///
/// Whoever has one has it for a time: PostgreSQL ends statements that take too long, and
/// transactions in which nobody says anything. A PostgreSQL that does not even say that is waited
/// for: this client closes no connection before PostgreSQL has answered (`Deadline` answers the
/// users meanwhile).
@Singleton
class DatabasePool implements PgPoolCreator {

  private static final int FOR_EVER = 0;

  private final Duration patience;

  DatabasePool(OneCertConfiguration configuration) {
    this.patience = configuration.database().patience();
  }

  @Override
  public Pool create(Input input) {
    return PgBuilder.pool()
        .with(input.poolOptions().setConnectionTimeout(FOR_EVER))
        .connectingTo(input.pgConnectOptionsList().stream().map(this::hurried).toList())
        .using(input.vertx())
        .build();
  }

  private SqlConnectOptions hurried(PgConnectOptions options) {
    String most = String.valueOf(patience.toMillis());
    options.addProperty("statement_timeout", most);
    options.addProperty("idle_in_transaction_session_timeout", most);
    return options;
  }
}

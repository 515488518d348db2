package org.onecert.bootstrap.wiring;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/// The connections to the database. Whoever wants one waits until there is one, however long: where
/// the pool of Vert.x 4.5 gives up waiting at the moment in which it gets a connection, that
/// connection is lost for good (eclipse-vertx/vert.x#6169), and under load it always is that
/// moment. How many wait is limited by who is let in (`Admission`).
@Singleton
class DatabasePool implements PgPoolCreator {

  private static final int FOR_EVER = 0;

  @Override
  public Pool create(Input input) {
    return PgBuilder.pool()
        .with(input.poolOptions().setConnectionTimeout(FOR_EVER))
        .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
        .using(input.vertx())
        .build();
  }
}

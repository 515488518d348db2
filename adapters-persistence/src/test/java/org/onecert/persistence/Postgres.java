package org.onecert.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.hibernate.reactive.mutiny.Mutiny;
import org.onecert.fixtures.run.Database;

/// A migrated PostgreSQL, and everything that it takes to work on it as the server does. One for
/// all tests of this module; each test brings an enterprise of its own.
public final class Postgres implements AutoCloseable {

  private static final int POOL_SIZE = 16;

  private final Database database;
  private final Mutiny.SessionFactory sessions;
  private final Vertx vertx;
  private final Pool pool;

  Postgres() {
    this(Database.start());
  }

  Postgres(Database database) {
    this.database = database;
    migrate();
    sessions = SessionFactories.create(database, POOL_SIZE);
    vertx = SessionFactories.vertx(sessions);
    pool = pool(POOL_SIZE);
  }

  public Mutiny.SessionFactory sessions() {
    return sessions;
  }

  public Pool pool() {
    return pool;
  }

  public Vertx vertx() {
    return vertx;
  }

  public Database database() {
    return database;
  }

  /// The outcome of work that runs as a request does: in a context of its own.
  public <T> T run(Supplier<Uni<T>> work) {
    return start(work).orTimeout(30, TimeUnit.SECONDS).join();
  }

  /// The outcomes of work that is begun many times at once.
  public <T> List<T> runAtOnce(int times, Supplier<Uni<T>> work) {
    List<CompletableFuture<T>> running =
        IntStream.range(0, times).mapToObj(_ -> start(work)).toList();
    return running.stream().map(one -> one.orTimeout(30, TimeUnit.SECONDS).join()).toList();
  }

  private <T> CompletableFuture<T> start(Supplier<Uni<T>> work) {
    CompletableFuture<T> outcome = new CompletableFuture<>();
    request()
        .runOnContext(
            _ -> work.get().subscribe().with(outcome::complete, outcome::completeExceptionally));
    return outcome;
  }

  /// A new context, duplicated as that of a request.
  ContextInternal request() {
    return ((ContextInternal) vertx.getOrCreateContext()).duplicate();
  }

  void migrate() {
    Flyway.configure()
        .dataSource(database.jdbcUrl(), Database.OWNER.user(), Database.OWNER.password())
        .placeholders(Map.of("applicationRole", Database.APP.user()))
        .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
        .load()
        .migrate();
  }

  private Pool pool(int size) {
    PgConnectOptions options =
        PgConnectOptions.fromUri(database.url())
            .setUser(Database.APP.user())
            .setPassword(Database.APP.password())
            .setCachePreparedStatements(true);
    return Pool.newInstance(
        PgBuilder.pool()
            .with(new PoolOptions().setMaxSize(size))
            .connectingTo(options)
            .using(vertx)
            .build());
  }

  @Override
  public void close() {
    pool.close().await().indefinitely();
    sessions.close();
    database.close();
  }
}

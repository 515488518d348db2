package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.ClosedConnectionException;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.fixtures.run.Ports;
import org.onecert.persistence.session.PostgresOutages;
import org.onecert.persistence.session.UnitOfWork;

@DisplayName("An outage of the database")
@ExtendWith(OnPostgres.class)
class PostgresOutagesTest {

  private final PostgresOutages outages = new PostgresOutages();
  private final Postgres postgres;

  PostgresOutagesTest(Postgres postgres) {
    this.postgres = postgres;
  }

  @ParameterizedTest
  @ValueSource(strings = {"53100", "53300", "57014", "57P03", "58030", "08006"})
  @DisplayName("is what PostgreSQL says of itself, whichever way it was asked")
  void is_what_postgresql_says_of_itself(String state) {
    assertThat(outages.caused(inSession(raising(state)))).isTrue();
    assertThat(outages.caused(plainly(raising(state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"25006", "40001", "40P01", "55P03"})
  void is_what_another_try_may_get_past(String state) {
    assertThat(outages.caused(inSession(raising(state)))).isTrue();
    assertThat(outages.caused(plainly(raising(state)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "23503", "42501", "42P01", "22012", "P0001", "25001"})
  void is_not_what_we_did_wrong(String state) {
    assertThat(outages.caused(inSession(raising(state)))).isFalse();
    assertThat(outages.caused(plainly(raising(state)))).isFalse();
  }

  @Test
  void is_a_statement_that_took_too_long() {
    var failure =
        failure(() ->
            postgres
                .pool()
                .withTransaction(connection ->
                    connection
                        .query("set local statement_timeout = 20")
                        .execute()
                        .chain(() -> connection.query("select pg_sleep(30)").execute())));
    assertThat(outages.caused(failure)).isTrue();
  }

  @Test
  void is_a_database_that_is_not_there() {
    var nowhere = new PgConnectOptions().setHost("127.0.0.1").setPort(Ports.free());
    var failure =
        failure(() ->
            Uni.createFrom()
                .completionStage(
                    PgConnection.connect(postgres.vertx(), nowhere).toCompletionStage()));
    assertThat(outages.caused(failure)).isTrue();
  }

  @Test
  void is_an_operator_who_ends_the_connection() {
    var failure =
        failure(() ->
            postgres
                .pool()
                .query("select pg_terminate_backend(pg_backend_pid()), pg_sleep(30)")
                .execute());
    assertThat(outages.caused(failure)).isTrue();
  }

  @Test
  void is_a_transaction_in_which_nobody_said_anything() {
    var failure =
        failure(() ->
            postgres
                .pool()
                .withTransaction(connection ->
                    connection
                        .query("set local idle_in_transaction_session_timeout = 20")
                        .execute()
                        .onItem()
                        .delayIt()
                        .by(Duration.ofMillis(500))
                        .chain(() -> connection.query("select 1").execute())));
    assertThat(outages.caused(failure)).isTrue();
  }

  @Test
  void is_found_wherever_it_is_in_the_causes() {
    assertThat(outages.caused(new IllegalStateException(ClosedConnectionException.INSTANCE)))
        .isTrue();
  }

  @Test
  void is_nothing_else() {
    assertThat(outages.caused(new IllegalStateException("ours"))).isFalse();
    assertThat(outages.caused(itsOwnCause())).isFalse();
  }

  private static Throwable itsOwnCause() {
    var one = new IllegalStateException("one");
    one.initCause(new IllegalStateException("two", one));
    return one;
  }

  private static String raising(String state) {
    return "do $$ begin raise exception 'as told' using errcode = '" + state + "'; end $$";
  }

  private Throwable inSession(String sql) {
    var work = new UnitOfWork(postgres.sessions());
    return failure(() -> work.join(session -> session.createNativeQuery(sql).executeUpdate()));
  }

  private Throwable plainly(String sql) {
    return failure(() -> postgres.pool().query(sql).execute());
  }

  private Throwable failure(Supplier<Uni<?>> work) {
    return catchThrowable(() -> postgres.run(() -> work.get().replaceWithVoid()));
  }
}

package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.impl.ContextInternal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.Newcomer;

@DisplayName("Requests that are aborted in the middle of a transaction")
@ExtendWith(OnPostgres.class)
class AbortedRequestsTest {

  private static final int BATCHES = 100;
  private static final int BATCH = 100;
  private static final String BUSY =
      """
      select count(*) from pg_stat_activity
       where usename = 'onecert_app' and state <> 'idle' and pid <> pg_backend_pid()
      """;

  private final Postgres postgres;
  private final PostgresPorts ports;

  AbortedRequestsTest(Postgres postgres) {
    this.postgres = postgres;
    this.ports = new PostgresPorts(postgres);
  }

  @Test
  void leave_the_pool_as_it_was_even_ten_thousand_of_them() throws InterruptedException {
    for (int batch = 0; batch < BATCHES; batch++) {
      abort(BATCH);
    }

    assertThat(ports.runAtOnce(64, this::transaction)).hasSize(64);
    assertThat(busy()).isZero();
  }

  private void abort(int requests) throws InterruptedException {
    CountDownLatch aborted = new CountDownLatch(requests);
    IntStream.range(0, requests).forEach(_ -> abortOne(aborted));
    assertThat(aborted.await(30, TimeUnit.SECONDS)).isTrue();
  }

  /// The request begins, and its client hangs up a moment later: at once, or up to 3 ms after.
  private void abortOne(CountDownLatch aborted) {
    ContextInternal request = postgres.request();
    request.runOnContext(_ -> {
      Cancellable running = transaction().subscribe().with(_ -> {}, _ -> {});
      int moment = ThreadLocalRandom.current().nextInt(4);
      if (moment == 0) {
        hangUp(running, aborted);
      } else {
        request.owner().setTimer(moment, _ -> hangUp(running, aborted));
      }
    });
  }

  private static void hangUp(Cancellable running, CountDownLatch aborted) {
    running.cancel();
    aborted.countDown();
  }

  private Uni<Void> transaction() {
    return ports.transactions().inTransaction(() -> ports.settle(Newcomer.arrives()));
  }

  private long busy() {
    return ports.run(() -> postgres.pool().query(BUSY).execute()).iterator().next().getLong(0);
  }
}

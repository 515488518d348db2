package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.onecert.bootstrap.site.Records;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.CertificatesPage;
import org.onecert.fixtures.client.TokenUser;

/// Look at the certificates of an enterprise again and again, over both nodes and in the database:
/// whenever they look there is exactly one main certificate (U-3).
final class Onlookers implements AutoCloseable {

  private final Site site;
  private final TokenUser user;
  private final String uscc;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicInteger looks = new AtomicInteger();
  private final List<Future<?>> looking = new ArrayList<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  /// @param user one of its deputies, logged in, whom nobody touches
  Onlookers(Site site, TokenUser user, String uscc) {
    this.site = site;
    this.user = user;
    this.uscc = uscc;
  }

  void begin() {
    looking.add(threads.submit(() -> look(this::inTheDatabase)));
    looking.add(threads.submit(() -> look(() -> atNode(0))));
    looking.add(threads.submit(() -> look(() -> atNode(1))));
  }

  private void look(LongSupplier mains) {
    while (!over.get()) {
      assertThat(mains.getAsLong()).as("main certificates").isEqualTo(1);
      looks.incrementAndGet();
    }
  }

  private long inTheDatabase() {
    return Records.of(site).mains(uscc);
  }

  private long atNode(int node) {
    JsonNode rows =
        new CertificatesPage(user.movedTo(site.api(node)))
            .list("?limit=100")
            .expect(200)
            .json()
            .get("certificates");
    return rows.valueStream().filter(row -> row.get("type").asText().equals("main")).count();
  }

  /// Ends looking; fails if any of them saw something else.
  void haveLooked() {
    over.set(true);
    for (Future<?> one : looking) {
      result(one);
    }
    assertThat(looks.get()).isGreaterThan(looking.size());
  }

  private static void result(Future<?> looking) {
    try {
      looking.get();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() {
    over.set(true);
    threads.close();
  }
}

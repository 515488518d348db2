package org.onecert.rest.event;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.onecert.domain.event.HookAddress;

/// Finds the hosts behind a name, on threads of its own: a resolver that does not answer holds up
/// nobody but those who ask for names.
final class Hosts {

  private static final int THREADS = 4;

  private final WorkerExecutor threads;
  private final Duration patience;

  Hosts(Vertx vertx, Duration patience) {
    this.threads = vertx.createSharedWorkerExecutor("event-hosts", THREADS);
    this.patience = patience;
  }

  /// All of them; none if nobody knows the name. Fails if that takes too long.
  Future<List<InetAddress>> of(HookAddress address) {
    String host = address.value().getHost();
    return threads
        .executeBlocking(() -> find(host), false)
        .<List<InetAddress>>map(Objects::requireNonNull)
        .timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static List<InetAddress> find(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException nobodyKnows) {
      return List.of();
    }
  }
}

package org.onecert.rest.event;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import org.onecert.domain.event.HookAddress;

/// Finds the hosts behind a name, away from the event loop.
final class Hosts {

  private final Vertx vertx;

  Hosts(Vertx vertx) {
    this.vertx = vertx;
  }

  /// All of them; none if nobody knows the name.
  Future<List<InetAddress>> of(HookAddress address) {
    String host = address.value().getHost();
    return vertx.executeBlocking(() -> find(host), false).map(Objects::requireNonNull);
  }

  private static List<InetAddress> find(String host) {
    try {
      return List.of(InetAddress.getAllByName(host));
    } catch (UnknownHostException nobodyKnows) {
      return List.of();
    }
  }
}

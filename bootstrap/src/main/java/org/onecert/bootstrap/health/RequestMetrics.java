package org.onecert.bootstrap.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.onecert.rest.guard.Room;
import org.onecert.rest.wire.Connections;

/// `onecert_requests_inside`: how many requests this node works on. `onecert_connections_open`,
/// `onecert_connections_ended_total`: how many are connected to it, and how many it would not wait
/// for.
@Singleton
class RequestMetrics {

  void start(
      @Observes StartupEvent event, MeterRegistry registry, Room room, Connections connections) {
    Gauge.builder("onecert.requests.inside", room, Room::inside).register(registry);
    Gauge.builder("onecert.connections.open", connections, Connections::open).register(registry);
    FunctionCounter.builder("onecert.connections.ended", connections, Connections::ended)
        .register(registry);
  }
}

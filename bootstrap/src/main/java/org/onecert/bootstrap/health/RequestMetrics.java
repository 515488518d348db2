package org.onecert.bootstrap.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.onecert.rest.guard.Room;

/// `onecert_requests_inside`: how many requests this node works on.
@Singleton
class RequestMetrics {

  void start(@Observes StartupEvent event, MeterRegistry registry, Room room) {
    Gauge.builder("onecert.requests.inside", room, Room::inside).register(registry);
  }
}

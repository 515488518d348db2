package org.onecert.bootstrap.upkeep;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.onecert.rest.guard.Room;

/// Waits, when the node stops, for requests whose clients are gone: their work goes on. For those
/// that still have a client the server's machinery for HTTP has waited before.
@Singleton
class LastRequests {

  private static final Logger LOG = Logger.getLogger(LastRequests.class);
  private static final Duration A_MOMENT = Duration.ofMillis(10);

  private final Room room;
  private final Duration patience;

  LastRequests(Room room, @ConfigProperty(name = "quarkus.shutdown.timeout") Duration patience) {
    this.room = room;
    this.patience = patience;
  }

  void end(@Observes ShutdownEvent stop) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (room.inside() > 0 && System.nanoTime() < deadline) {
      LockSupport.parkNanos(A_MOMENT.toNanos());
    }
    if (room.inside() > 0) {
      LOG.warnf(
          "REQUESTS_CUT_OFF %d requests take too long; their effects are undone", room.inside());
    }
  }
}

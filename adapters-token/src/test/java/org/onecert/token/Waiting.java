package org.onecert.token;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;

/// What a test does that the server never does: it waits.
public final class Waiting {

  private static final OffEventLoop OFF_EVENT_LOOP = new OffEventLoop(Vertx.vertx());

  private Waiting() {}

  public static OffEventLoop offEventLoop() {
    return OFF_EVENT_LOOP;
  }

  public static <T> T result(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(30));
  }
}

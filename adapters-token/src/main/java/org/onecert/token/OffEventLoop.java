package org.onecert.token;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// The way off the event loop for work that burns more than a millisecond: paths, signatures, PDF.
///
/// The work runs on a worker thread of Vert.x as soon as somebody subscribes, in parallel with
/// other such work, and its result comes back to the context of the caller. What the work throws
/// becomes the failure of the Uni.
public final class OffEventLoop {

  private final Vertx vertx;

  public OffEventLoop(Vertx vertx) {
    this.vertx = vertx;
  }

  /// Something that others may wait for too, and whoever began it goes on with: its result comes
  /// back to the context of the caller.
  public <T> Uni<T> comingBack(Supplier<Uni<T>> shared) {
    return Uni.createFrom()
        .deferred(() -> {
          Context home = vertx.getOrCreateContext();
          return shared.get().emitOn(rest -> home.runOnContext(_ -> rest.run()));
        });
  }

  public <T> Uni<T> run(Callable<T> work) {
    return Uni.createFrom()
        .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
  }
}

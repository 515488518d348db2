package org.onecert.bootstrap.tracing;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The span of the request that is being worked on: it stays with the request's own context of
/// Vert.x, on whichever thread that goes on.
public final class CurrentSpan {

  private static final String KEY = CurrentSpan.class.getName();

  private CurrentSpan() {}

  static void set(Context context, Span span) {
    context.putLocal(KEY, span);
  }

  static Optional<Span> of(@Nullable Context context) {
    return Optional.ofNullable(context)
        .filter(VertxContext::isDuplicatedContext)
        .map(own -> own.getLocal(KEY));
  }

  /// Says which use case it is and what came of it. Does nothing where nothing is recorded.
  ///
  /// @param useCase as the interface's description names it
  /// @param outcome `done` or a code
  public static void tell(String useCase, String outcome) {
    of(Vertx.currentContext())
        .ifPresent(span -> {
          span.name(useCase);
          span.tag("onecert.outcome", outcome);
        });
  }

  /// The name of its trace, if it is recorded.
  public static Optional<String> trace() {
    return of(Vertx.currentContext()).map(span -> span.context().traceId());
  }
}

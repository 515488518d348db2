package org.onecert.rest.guard;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.onecert.rest.problem.Problem;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Lets in as many requests as the server can work on, and tells the rest at once to come again:
/// else they would all wait for the database, longer and longer. A request counts until its work is
/// done, whether or not its client is still there.
@Singleton
public class Admission {

  private static final String ADMITTED = "admitted";
  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Room room;

  Admission(Room room) {
    this.room = room;
  }

  @ServerRequestFilter
  void enter(RoutingContext context) {
    if (!room.enter()) {
      throw new ProblemException(Problem.of(ProblemCode.SERVICE_UNAVAILABLE).retryAfter(AGAIN));
    }
    context.put(ADMITTED, true);
  }

  @ServerResponseFilter
  void leave(RoutingContext context) {
    if (context.remove(ADMITTED) != null) {
      room.leave();
    }
  }
}

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
/// done, whether or not its client is still there; and who waits too long for it is told to come
/// again ([Deadline]).
@Singleton
public class Admission {

  private static final String ADMITTED = "admitted";
  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Room room;
  private final Deadline deadline;

  Admission(Room room, Deadline deadline) {
    this.room = room;
    this.deadline = deadline;
  }

  @ServerRequestFilter
  void enter(RoutingContext context) {
    if (!room.enter()) {
      throw new ProblemException(Problem.of(ProblemCode.SERVICE_UNAVAILABLE).retryAfter(AGAIN));
    }
    context.put(ADMITTED, deadline.begin(context));
  }

  @ServerResponseFilter
  void leave(RoutingContext context) {
    Long timer = context.remove(ADMITTED);
    if (timer != null) {
      context.vertx().cancelTimer(timer);
      room.leave();
    }
  }
}

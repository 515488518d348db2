package org.onecert.rest.guard;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.problem.Problem;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.Problems;

/// Answers whoever has waited too long, as where the database says nothing any more. The work that
/// he asked for is not given up: it ends when it ends, and asking for it again is harmless.
@ApplicationScoped
class Deadline {

  private static final Logger LOG = Logger.getLogger(Deadline.class);
  private static final Duration AGAIN = Duration.ofSeconds(5);

  private final RequestLimit limit;
  private final Problems problems;

  Deadline(RequestLimit limit, Problems problems) {
    this.limit = limit;
    this.problems = problems;
  }

  /// @return the timer, to be cancelled when he has his answer
  long begin(RoutingContext context) {
    return context.vertx().setTimer(limit.patience().toMillis(), _ -> passed(context));
  }

  private void passed(RoutingContext context) {
    Exchange exchange = new Exchange(context);
    LOG.warnf("REQUEST_LATE: request %s is not done yet", exchange.correlationId());
    if (!exchange.isOver() && !context.response().headWritten()) {
      Problem problem = Problem.of(ProblemCode.SERVICE_UNAVAILABLE).retryAfter(AGAIN);
      problems.answer(exchange, problem).send(context.response());
    }
  }
}

package org.onecert.rest.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.onecert.application.port.Outages;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.rest.exchange.Exchange;

/// Makes a problem of whatever leaves a resource as an exception. Broken machinery is logged under
/// the correlation id of the request; the client learns the id and nothing else.
@Singleton
public class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

  /// As Vert.x says it.
  private static final String TOO_LATE = "Response has already been written";

  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Problems problems;
  private final Outages outages;

  ProblemMapping(Problems problems, Outages outages) {
    this.problems = problems;
    this.outages = outages;
  }

  @ServerExceptionMapper
  Response turnedDown(ProblemException refused, RoutingContext context) {
    return problems.answer(new Exchange(context), refused.problem()).toResponse();
  }

  /// What Jakarta REST itself turns down: no such path, no such method, no such media type.
  @ServerExceptionMapper
  Response notServed(WebApplicationException refused, RoutingContext context) {
    int status = refused.getResponse().getStatus();
    return status >= 500
        ? broken(refused, context)
        : answer(new Exchange(context), StatusProblems.of(status));
  }

  @ServerExceptionMapper
  Response unreachable(MachineryUnavailable machinery, RoutingContext context) {
    Exchange exchange = new Exchange(context);
    log(machinery, exchange);
    return answer(exchange, machinery.code());
  }

  @ServerExceptionMapper
  Response signingServiceAway(SigningServiceUnavailable service, RoutingContext context) {
    Exchange exchange = new Exchange(context);
    log(service, exchange);
    return answer(exchange, ProblemCode.SIGNING_SERVICE_UNAVAILABLE);
  }

  @ServerExceptionMapper
  Response broken(Throwable machinery, RoutingContext context) {
    Exchange exchange = new Exchange(context);
    if (outages.caused(machinery)) {
      LOG.errorf("DATABASE_AWAY: request %s failed: %s", exchange.correlationId(), machinery);
      return answer(exchange, Problem.of(ProblemCode.SERVICE_UNAVAILABLE).retryAfter(AGAIN));
    }
    log(machinery, exchange);
    return answer(exchange, ProblemCode.INTERNAL_ERROR);
  }

  private Response answer(Exchange exchange, ProblemCode code) {
    return answer(exchange, Problem.of(code));
  }

  private Response answer(Exchange exchange, Problem problem) {
    return problems.answer(exchange, problem).toResponse();
  }

  /// That a client was gone before his answer came is no failure.
  private static void log(Throwable machinery, Exchange exchange) {
    boolean late = exchange.isOver() && TOO_LATE.equals(machinery.getMessage());
    Logger.Level level = late ? Logger.Level.DEBUG : Logger.Level.ERROR;
    LOG.logf(level, machinery, "Request %s failed", exchange.correlationId());
  }
}

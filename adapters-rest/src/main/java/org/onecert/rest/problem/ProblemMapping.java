package org.onecert.rest.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;

/// Makes a problem of whatever leaves a resource as an exception. Broken machinery is logged under
/// the correlation id of the request; the client learns the id and nothing else.
@Singleton
public class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

  /// As Vert.x says it.
  private static final String TOO_LATE = "Response has already been written";

  private final Problems problems;

  ProblemMapping(Problems problems) {
    this.problems = problems;
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
    log(machinery, exchange);
    return answer(exchange, ProblemCode.INTERNAL_ERROR);
  }

  private Response answer(Exchange exchange, ProblemCode code) {
    Answer answer = problems.answer(exchange, Problem.of(code));
    return answer.toResponse();
  }

  /// That a client was gone before his answer came is no failure.
  private static void log(Throwable machinery, Exchange exchange) {
    boolean late = exchange.isOver() && TOO_LATE.equals(machinery.getMessage());
    Logger.Level level = late ? Logger.Level.DEBUG : Logger.Level.ERROR;
    LOG.logf(level, machinery, "Request %s failed", exchange.correlationId());
  }
}

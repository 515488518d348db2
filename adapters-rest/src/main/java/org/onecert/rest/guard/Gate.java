package org.onecert.rest.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.onecert.application.Identifiers;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.operator.Operators;
import org.onecert.rest.problem.Problem;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.Problems;
import org.onecert.rest.problem.StatusProblems;
import org.onecert.rest.wire.Conversation;

/// Stands before all routes. Names the request, turns down what is too large before anybody looks
/// at it, and reads the body within its limit.
@Singleton
public class Gate {

  /// The longest body of most requests, in octets.
  public static final long USUAL_BODY = 256 * 1024L;

  /// The longest form that is verified, in octets.
  public static final long FORM_BODY = 4 * 1024 * 1024L;

  /// The longest body of an import of the registry, in octets.
  public static final long REGISTRY_BODY = 16 * 1024 * 1024L;

  /// The longest header fields of a request, names and values together, in characters.
  public static final int HEADERS = 16 * 1024;

  private static final Logger LOG = Logger.getLogger(Gate.class);
  private static final int FIRST = 1000;
  private static final int SECOND = 999;

  private final Problems problems;
  private final Operators operators;
  private final Identifiers identifiers;
  private final BodyHandler usual = BodyHandler.create(false).setBodyLimit(USUAL_BODY);
  private final BodyHandler form = BodyHandler.create(false).setBodyLimit(FORM_BODY);
  private final BodyHandler registry = BodyHandler.create(false).setBodyLimit(REGISTRY_BODY);

  Gate(Problems problems, Operators operators, Identifiers identifiers) {
    this.problems = problems;
    this.operators = operators;
    this.identifiers = identifiers;
  }

  void open(@Observes Filters filters) {
    filters.register(this::name, FIRST);
    filters.register(this::admit, SECOND);
  }

  /// What the server's own machinery for HTTP turns down, or breaks at, beside the resources.
  void watch(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
  }

  private void name(RoutingContext context) {
    String id = identifiers.next().toString();
    context.put(Exchange.CORRELATION_ID, id);
    MDC.put("correlationId", id);
    context.response().putHeader(Exchange.CORRELATION_ID, id);
    SecurityHeaders.put(context);
    Conversation.begins(context.request());
    whenTaken(context);
  }

  /// Nothing more is done for one who has not taken the answers that he has: else whoever asks a
  /// thousand times and does not listen has a thousand answers kept for him.
  private static void whenTaken(RoutingContext context) {
    if (context.response().writeQueueFull()) {
      context.request().pause();
      context.response().drainHandler(_ -> goOn(context));
    } else {
      context.next();
    }
  }

  private static void goOn(RoutingContext context) {
    context.next();
    context.request().resume();
  }

  private void admit(RoutingContext context) {
    if (headerLength(context.request()) > HEADERS) {
      turnDown(context, ProblemCode.HEADERS_TOO_LARGE);
    } else {
      bodyHandler(context).handle(context);
    }
  }

  private static long headerLength(HttpServerRequest request) {
    return request.headers().entries().stream()
        .mapToLong(field -> field.getKey().length() + field.getValue().length())
        .sum();
  }

  /// Anybody may have a form verified; only an operator gets room for more.
  private BodyHandler bodyHandler(RoutingContext context) {
    return switch (String.valueOf(context.request().path())) {
      case Api.FORM_VERIFICATIONS -> form;
      case Api.REGISTRY -> operators.know(new Exchange(context)) ? whole(context) : usual;
      default -> usual;
    };
  }

  private BodyHandler whole(RoutingContext context) {
    Conversation.countsNoMore(context.request());
    return registry;
  }

  private void failed(RoutingContext context) {
    int status = context.statusCode();
    Exchange exchange = new Exchange(context);
    if (exchange.isOver()) {
      LOG.debugf("The client of request %s is gone", exchange.correlationId());
    } else if (status >= 400 && status < 500) {
      turnDown(context, StatusProblems.of(status));
    } else {
      boolean gone = context.failure() instanceof IOException;
      Logger.Level level = gone ? Logger.Level.DEBUG : Logger.Level.ERROR;
      LOG.logf(level, context.failure(), "Request %s failed", exchange.correlationId());
      turnDown(context, ProblemCode.INTERNAL_ERROR);
    }
  }

  /// The rest of a body that nobody wants is read and forgotten, so that the client sees the
  /// answer.
  private void turnDown(RoutingContext context, ProblemCode code) {
    if (!context.response().headWritten()) {
      problems.answer(new Exchange(context), Problem.of(code)).send(context.response());
    }
    Conversation.countsNoMore(context.request());
    context.request().resume();
  }
}

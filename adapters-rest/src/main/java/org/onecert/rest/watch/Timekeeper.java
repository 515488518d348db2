package org.onecert.rest.watch;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.idempotency.Once;
import org.onecert.rest.problem.ProblemCode;

/// Takes the time of every request that finds its way to a resource, from when its body was read
/// until its answer is there. A new resource needs to do nothing for it.
@Singleton
public class Timekeeper {

  private static final String BEGUN = "begun";
  private static final String NOT_DESCRIBED = "none";
  private static final int BEFORE_ALL_OTHERS = 0;

  private final UseCaseWatch watch;

  Timekeeper(UseCaseWatch watch) {
    this.watch = watch;
  }

  @ServerRequestFilter(priority = BEFORE_ALL_OTHERS)
  void begin(RoutingContext context) {
    context.put(BEGUN, System.nanoTime());
  }

  @ServerResponseFilter
  void end(RoutingContext context, ResourceInfo resource, ContainerResponseContext response) {
    Long begun = context.remove(BEGUN);
    if (begun != null) {
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      watch.ended(useCase(resource), outcome(new Exchange(context), response), took);
    }
  }

  private static String useCase(ResourceInfo resource) {
    Method method = resource.getResourceMethod();
    return Optional.ofNullable(method.getAnnotation(Operation.class))
        .map(Operation::operationId)
        .orElse(NOT_DESCRIBED);
  }

  private static String outcome(Exchange exchange, ContainerResponseContext response) {
    return response.getHeaders().containsKey(Once.REPLAYED)
        ? UseCaseWatch.REPEATED
        : exchange.problem().map(Timekeeper::word).orElse(UseCaseWatch.DONE);
  }

  private static String word(String problem) {
    return problem.equals(ProblemCode.INTERNAL_ERROR.code()) ? UseCaseWatch.FAILED : problem;
  }
}

package org.onecert.rest.operator;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.operator.KeepSubscription;
import org.onecert.domain.event.HookAddress;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// Which business systems are told of changes, and where (G-4).
@Path(Api.BUSINESS_SYSTEMS)
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.OPERATOR)
@Cancellable(false)
public class SubscriptionResource {

  private static final String SUBSCRIPTION = "{id}/subscription";

  private final KeepSubscription subscriptions;
  private final Operators operators;
  private final Desk desk;

  SubscriptionResource(KeepSubscription subscriptions, Operators operators, Desk desk) {
    this.subscriptions = subscriptions;
    this.operators = operators;
    this.desk = desk;
  }

  @GET
  @Path(SUBSCRIPTION)
  @Operation(
      operationId = "readSubscription",
      summary = "How it stands with a business system's subscription",
      description = "Whether it can be reached, what waits for it, what was put aside.")
  @APIResponse(
      responseCode = "200",
      description = "The subscription",
      content = @Content(schema = @Schema(implementation = SubscriptionJson.class)))
  public Uni<Response> read(@Context RoutingContext context, @BeanParam SystemInPath system) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    return desk.answer(exchange, subscriptions.read(system.name()), SubscriptionResource::ok)
        .map(Answer::toResponse);
  }

  @PUT
  @Path(SUBSCRIPTION)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "keepSubscription",
      summary = "Have a business system told of changes",
      description =
          "It is told of all that happens from now on. With another address, what waits goes there."
              + " A system that could not be reached is tried again at once. Addresses inside the"
              + " operator's own network are refused unless the configuration allows them.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SubscriptionOrderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "The subscription as it is now",
      content = @Content(schema = @Schema(implementation = SubscriptionJson.class)))
  public Uni<Response> keep(@Context RoutingContext context, @BeanParam SystemInPath system) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    HookAddress address = Body.read(exchange, SubscriptionOrderJson.class).read();
    return desk.answer(
            exchange,
            subscriptions.keep(system.name(), address, exchange.client()),
            SubscriptionResource::ok)
        .map(Answer::toResponse);
  }

  @DELETE
  @Path(SUBSCRIPTION)
  @Operation(
      operationId = "endSubscription",
      summary = "End a business system's subscription",
      description = "What waited for it, dead letters too, is not told any more.")
  @APIResponse(responseCode = "204", description = "It is ended")
  public Uni<Response> end(@Context RoutingContext context, @BeanParam SystemInPath system) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    return desk.answer(
            exchange, subscriptions.end(system.name(), exchange.client()), _ -> Answer.nothing())
        .map(Answer::toResponse);
  }

  private static Answer ok(KeepSubscription.State state) {
    return Answer.ok(SubscriptionJson.of(state));
  }
}

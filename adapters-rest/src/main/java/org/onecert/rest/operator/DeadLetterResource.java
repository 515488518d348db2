package org.onecert.rest.operator;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.operator.DealWithDeadLetters;
import org.onecert.domain.event.EventId;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Names;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.problem.ProblemCode;

/// Events that a business system does not take, and what operators do about them (G-4).
@Path(Api.BUSINESS_SYSTEMS)
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.OPERATOR)
@Cancellable(false)
public class DeadLetterResource {

  private static final String LETTERS = "{id}/dead-letters";

  private final DealWithDeadLetters letters;
  private final Operators operators;
  private final Desk desk;

  DeadLetterResource(DealWithDeadLetters letters, Operators operators, Desk desk) {
    this.letters = letters;
    this.operators = operators;
    this.desk = desk;
  }

  @GET
  @Path(LETTERS)
  @Operation(
      operationId = "readDeadLetters",
      summary = "The events that a business system does not take",
      description =
          "Each was refused for as long as the configuration is patient. What happened to the same"
              + " enterprise afterwards waits behind it. A hundred are shown; the others when these"
              + " have been dealt with.")
  @APIResponse(
      responseCode = "200",
      description = "The dead letters",
      content = @Content(schema = @Schema(implementation = DeadLetterJson.ListJson.class)))
  public Uni<Response> read(@Context RoutingContext context, @BeanParam SystemInPath system) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    return desk.answer(
            exchange,
            letters.show(system.name()),
            shown -> Answer.ok(DeadLetterJson.ListJson.of(shown)))
        .map(Answer::toResponse);
  }

  @POST
  @Path("{id}/redelivery")
  @Operation(
      operationId = "redeliverEvents",
      summary = "Have all dead letters of a business system told again",
      description = "Each is told before those that wait behind it. Repeating it does no harm.")
  @APIResponse(
      responseCode = "200",
      description = "How many are told again",
      content = @Content(schema = @Schema(implementation = RedeliveryJson.class)))
  public Uni<Response> redeliver(@Context RoutingContext context, @BeanParam SystemInPath system) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    return desk.answer(
            exchange,
            letters.redeliver(system.name(), exchange.client()),
            count -> Answer.ok(new RedeliveryJson(count)))
        .map(Answer::toResponse);
  }

  @DELETE
  @Path(LETTERS + "/{event}")
  @Operation(
      operationId = "discardEvent",
      summary = "Leave a dead letter out",
      description =
          "The business system is never told this event. Those that wait behind it have their turn.")
  @APIResponse(responseCode = "204", description = "It is left out")
  public Uni<Response> discard(
      @Context RoutingContext context,
      @BeanParam SystemInPath system,
      @Parameter(description = "The event's id") @PathParam("event") String event) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    return desk.answer(
            exchange,
            letters.discard(system.name(), id(event), exchange.client()),
            _ -> Answer.nothing())
        .map(Answer::toResponse);
  }

  private static EventId id(String text) {
    return new EventId(Names.uuid(text, ProblemCode.DEAD_LETTER_UNKNOWN));
  }
}

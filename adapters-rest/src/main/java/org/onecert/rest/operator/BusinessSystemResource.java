package org.onecert.rest.operator;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.onecert.application.operator.KeepBusinessSystem;
import org.onecert.application.operator.RenewClientSecret;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// The business systems that rely on us, as operators register them (G-4).
@Path(Api.BUSINESS_SYSTEMS)
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.OPERATOR)
@Cancellable(false)
public class BusinessSystemResource {

  private final KeepBusinessSystem keeping;
  private final RenewClientSecret secrets;
  private final Operators operators;
  private final Desk desk;

  BusinessSystemResource(
      KeepBusinessSystem keeping, RenewClientSecret secrets, Operators operators, Desk desk) {
    this.keeping = keeping;
    this.secrets = secrets;
    this.operators = operators;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "readBusinessSystems",
      summary = "The business systems that rely on us",
      description = "All of them, those too that are shut out. No secret is told.")
  @APIResponse(
      responseCode = "200",
      description = "The business systems",
      content = @Content(schema = @Schema(implementation = BusinessSystemJson.ListJson.class)))
  public Uni<Response> read(@Context RoutingContext context) {
    operators.admit(new Exchange(context));
    return keeping.all().map(all -> Answer.ok(BusinessSystemJson.ListJson.of(all)).toResponse());
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "keepBusinessSystem",
      summary = "Register, alter or shut out a business system",
      description =
          "It holds for the next request, on every node. A new one cannot ask before it was given a"
              + " secret. Repeating it changes nothing.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = BusinessSystemEntryJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "The business system as it is now",
      content = @Content(schema = @Schema(implementation = BusinessSystemJson.class)))
  public Uni<Response> keep(@Context RoutingContext context, @BeanParam SystemInPath id) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    BusinessSystem system = Body.read(exchange, BusinessSystemEntryJson.class).read(id.text());
    return keeping
        .keep(system, exchange.client())
        .map(_ -> Answer.ok(BusinessSystemJson.of(system)).toResponse());
  }

  @POST
  @Path("{id}/secret")
  @Operation(
      operationId = "renewClientSecret",
      summary = "Give a business system a new secret",
      description =
          "Nobody can be told it again: only its hash is kept. The one before stays good until it"
              + " is ended, or until a second new one: repeat a request whose answer was lost with"
              + " the same idempotency key.")
  @APIResponse(
      responseCode = "201",
      description = "The secret",
      content = @Content(schema = @Schema(implementation = ClientSecretJson.class)))
  public Uni<Response> renew(@Context RoutingContext context, @BeanParam SystemInPath id) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    BusinessSystemId system = id.name();
    return desk.once(
            exchange,
            Operators.OWNER,
            () -> secrets.renew(system, exchange.client()),
            secret -> Answer.json(201, new ClientSecretJson(id.text(), secret.text())))
        .map(Answer::toResponse);
  }

  @DELETE
  @Path("{id}/older-secret")
  @Operation(
      operationId = "endOlderSecret",
      summary = "End the older secret of a business system",
      description = "The newest alone is good from now on. Ending it again changes nothing.")
  @APIResponse(responseCode = "204", description = "It is ended")
  public Uni<Response> endOlder(@Context RoutingContext context, @BeanParam SystemInPath id) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    return desk.answer(
            exchange, secrets.endOlder(id.name(), exchange.client()), _ -> Answer.nothing())
        .map(Answer::toResponse);
  }
}

package org.onecert.rest.activation;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.activation.OpenMainActivation;
import org.onecert.application.activation.ShowActivation;
import org.onecert.domain.login.Session.Activating;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.signing.SigningSessionJson;

/// Activating a main certificate (A).
@Path(Api.ACTIVATION)
@Tag(name = "activation")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class ActivationResource {

  private final ShowActivation pages;
  private final OpenMainActivation activations;
  private final Desk desk;

  ActivationResource(ShowActivation pages, OpenMainActivation activations, Desk desk) {
    this.pages = pages;
    this.activations = activations;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "showActivation",
      summary = "The prefilled page of figure 3",
      description =
          "What certificate and business registry say. An enterprise that the registry does not"
              + " know is not local: the user enters the rest.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(schema = @Schema(implementation = ActivationPageJson.class)))
  public Uni<Response> show(@Context RoutingContext context) {
    return desk.callers()
        .activating(new Exchange(context))
        .chain(pages::show)
        .map(page -> Answer.ok(ActivationPageJson.of(page)).toResponse());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openMainActivation",
      summary = "Save and seal",
      description =
          "Checks what the activation needs, prints the confirmation form and opens its signing"
              + " session. Until both have signed nothing exists.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = ActivationJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The signing session, which awaits the enterprise's seal",
      headers =
          @Header(
              name = "Location",
              description = "The address of the signing session",
              schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
      content = @Content(schema = @Schema(implementation = SigningSessionJson.class)))
  public Uni<Response> open(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .activating(exchange)
        .chain(caller -> open(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> open(Exchange exchange, Caller<Activating> caller) {
    var request = Body.read(exchange, ActivationJson.class).read();
    return desk.once(
        exchange, caller, () -> activations.open(caller, request), SigningSessionJson::opened);
  }
}

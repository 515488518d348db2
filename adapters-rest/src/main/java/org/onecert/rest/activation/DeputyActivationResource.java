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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.ShowDeputyActivation;
import org.onecert.application.activation.ShowDeputyActivation.Page;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Activating;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.caller.SessionTokens;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.login.ReceptionJson;
import org.onecert.rest.openapi.Security;

/// Activating a deputy certificate (D).
@Path(Api.DEPUTY_ACTIVATION)
@Tag(name = "activation")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class DeputyActivationResource {

  private final ShowDeputyActivation pages;
  private final ActivateDeputy activations;
  private final SessionTokens tokens;
  private final Desk desk;

  DeputyActivationResource(
      ShowDeputyActivation pages, ActivateDeputy activations, SessionTokens tokens, Desk desk) {
    this.pages = pages;
    this.activations = activations;
    this.tokens = tokens;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "showDeputyActivation",
      summary = "The page of figure 8",
      description =
          "This certificate, and the public information of the enterprise's main certificate.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(schema = @Schema(implementation = DeputyActivationPageJson.class)))
  public Uni<Response> show(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .activating(exchange)
        .map(pages::show)
        .chain(page -> desk.answer(exchange, page, DeputyActivationResource::shown))
        .map(Answer::toResponse);
  }

  private static Answer shown(Page page) {
    return Answer.ok(DeputyActivationPageJson.of(page));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "activateDeputy",
      summary = "Save and log in",
      description =
          "The certificate becomes a deputy without any item, at once, and is logged in. The main"
              + " certificate authorises it later.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = DeputyActivationJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The certificate is a deputy, and logged in",
      content = @Content(schema = @Schema(implementation = ReceptionJson.class)))
  public Uni<Response> activate(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .activating(exchange)
        .chain(caller -> activate(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> activate(Exchange exchange, Caller<Activating> caller) {
    var request = Body.read(exchange, DeputyActivationJson.class).read();
    return desk.once(
        exchange, caller, () -> activations.activate(caller, request), this::activated);
  }

  private Answer activated(LogInResult.Admitted admitted) {
    return Answer.json(201, ReceptionJson.of(admitted, tokens.issue(admitted)));
  }
}

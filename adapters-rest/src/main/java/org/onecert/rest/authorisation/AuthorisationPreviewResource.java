package org.onecert.rest.authorisation;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
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
import org.onecert.application.authorisation.PreviewAuthorisation;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// What an authorisation would change (G-1).
@Path(Api.AUTHORISATION_PREVIEWS)
@Tag(name = "authorisation")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class AuthorisationPreviewResource {

  private final PreviewAuthorisation previews;
  private final Desk desk;

  AuthorisationPreviewResource(PreviewAuthorisation previews, Desk desk) {
    this.previews = previews;
    this.desk = desk;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewAuthorisation",
      summary = "The page of figure 11",
      description =
          "Each deputy with what it holds now, what it will hold, and the difference. Nothing"
              + " changes.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PreviewOrderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "What would change",
      content = @Content(schema = @Schema(implementation = PreviewJson.class)))
  public Uni<Response> preview(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> preview(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> preview(Exchange exchange, Caller<Admitted> caller) {
    var picks = Body.read(exchange, PreviewOrderJson.class).read();
    return desk.answer(
        exchange, previews.preview(caller, picks), preview -> Answer.ok(PreviewJson.of(preview)));
  }
}

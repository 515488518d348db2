package org.onecert.rest.login;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.login.LogOut;
import org.onecert.rest.Api;
import org.onecert.rest.caller.Callers;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.openapi.Security;

/// The caller's own session (L-6).
@Path(Api.SESSION)
@Tag(name = "login")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class SessionResource {

  private final Callers callers;
  private final LogOut logOuts;

  SessionResource(Callers callers, LogOut logOuts) {
    this.callers = callers;
    this.logOuts = logOuts;
  }

  @GET
  @Operation(
      operationId = "currentSession",
      summary = "Who am I",
      description = "Tells whose session the token stands for. Counts as use of the session.")
  @APIResponse(
      responseCode = "200",
      description = "The session",
      content = @Content(schema = @Schema(implementation = SessionJson.class)))
  public Uni<Response> current(@Context RoutingContext context) {
    return callers
        .any(new Exchange(context))
        .map(caller -> Answer.ok(SessionJson.of(caller.session())).toResponse());
  }

  @DELETE
  @Operation(
      operationId = "logOut",
      summary = "Log out",
      description =
          "Ends the session at once, on every node. Its token is worth nothing from then on.")
  @APIResponse(responseCode = "204", description = "The session has ended")
  public Uni<Response> logOut(@Context RoutingContext context) {
    return callers
        .any(new Exchange(context))
        .chain(logOuts::logOut)
        .replaceWith(() -> Answer.nothing().toResponse());
  }
}

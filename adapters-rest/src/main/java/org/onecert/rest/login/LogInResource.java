package org.onecert.rest.login;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.login.LogIn;
import org.onecert.domain.login.LogInResult;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.caller.SessionTokens;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;

/// Log-ins with a token (L-1 to L-5).
@Path(Api.LOGINS)
@Tag(name = "login")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class LogInResource {

  private final LogIn logIns;
  private final SessionTokens tokens;
  private final Desk desk;

  LogInResource(LogIn logIns, SessionTokens tokens, Desk desk) {
    this.logIns = logIns;
    this.tokens = tokens;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "logIn",
      summary = "Log in with a token",
      description =
          "Answers a challenge. The certificate and the signature are verified; a challenge counts"
              + " once. The PIN never leaves the user's computer.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = LogInJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "How the certificate was received",
      content = @Content(schema = @Schema(implementation = ReceptionJson.class)))
  public Uni<Response> logIn(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    LogIn.Answer answer = Body.read(exchange, LogInJson.class).read(exchange.client());
    return desk.answer(exchange, logIns.logIn(answer), this::received).map(Answer::toResponse);
  }

  private Answer received(LogInResult result) {
    return Answer.ok(ReceptionJson.of(result, tokens.issue(result)));
  }
}

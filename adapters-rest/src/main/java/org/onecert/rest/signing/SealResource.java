package org.onecert.rest.signing;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.signing.PrepareSeal;
import org.onecert.application.signing.SealForm;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// The enterprise's seal, in two steps: the octets to sign, then the signature (S-2).
@Path(Api.SIGNING_SESSIONS + "/{id}")
@Tag(name = "signing")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class SealResource {

  private final PrepareSeal preparing;
  private final SealForm sealing;
  private final Desk desk;

  SealResource(PrepareSeal preparing, SealForm sealing, Desk desk) {
    this.preparing = preparing;
    this.sealing = sealing;
    this.desk = desk;
  }

  @POST
  @Path("seal-preparation")
  @Operation(
      operationId = "prepareSeal",
      summary = "What the token must sign",
      description =
          "Hands out exactly the octets that seal this form. Asking again yields the same.")
  @APIResponse(
      responseCode = "200",
      description = "The octets to sign",
      content = @Content(schema = @Schema(implementation = SealPreparationJson.class)))
  public Uni<Response> prepare(
      @Context RoutingContext context,
      @Parameter(description = "The signing session's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .any(exchange)
        .chain(caller -> prepare(exchange, caller, SigningAddresses.sessionId(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> prepare(Exchange exchange, Caller<Session> caller, SigningSessionId id) {
    return desk.once(
        exchange,
        caller,
        () -> preparing.prepare(caller, id).map(outcome -> outcome.map(SealPreparationJson::of)),
        Answer::ok);
  }

  @POST
  @Path("seal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "seal",
      summary = "Seal the form",
      description =
          "Takes the token's signature. Nothing but a signature by the session's certificate over"
              + " the prepared octets is accepted; a wrong one leaves the session as it was.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SealJson.class)))
  @APIResponse(
      responseCode = "200",
      description =
          "The session: it awaits the legal representative, or took effect if nobody else signs",
      content = @Content(schema = @Schema(implementation = SigningSessionJson.class)))
  public Uni<Response> seal(
      @Context RoutingContext context,
      @Parameter(description = "The signing session's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .any(exchange)
        .chain(caller -> seal(exchange, caller, SigningAddresses.sessionId(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> seal(Exchange exchange, Caller<Session> caller, SigningSessionId id) {
    Octets signature = Body.read(exchange, SealJson.class).read();
    return desk.once(
        exchange, caller, () -> sealing.seal(caller, id, signature), SealResource::sealed);
  }

  private static Answer sealed(SigningSession session) {
    return Answer.ok(SigningSessionJson.of(session));
  }
}

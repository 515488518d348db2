package org.onecert.rest.signing;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.signing.CancelSigning;
import org.onecert.application.signing.FindSigningSession;
import org.onecert.application.signing.ReadDocument;
import org.onecert.application.signing.ReadDocument.Document;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.openapi.Security;

/// Signing sessions as their signatories see them (S-1, S-6).
@Path(Api.SIGNING_SESSIONS + "/{id}")
@Tag(name = "signing")
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class SigningSessionResource {

  private final FindSigningSession sessions;
  private final ReadDocument documents;
  private final CancelSigning cancelling;
  private final Desk desk;

  SigningSessionResource(
      FindSigningSession sessions, ReadDocument documents, CancelSigning cancelling, Desk desk) {
    this.sessions = sessions;
    this.documents = documents;
    this.cancelling = cancelling;
    this.desk = desk;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "findSigningSession",
      summary = "A signing session",
      description =
          "How far it has come and whose turn it is. Others than those concerned do not see it.")
  @APIResponse(
      responseCode = "200",
      description = "The signing session",
      content = @Content(schema = @Schema(implementation = SigningSessionJson.class)))
  public Uni<Response> find(
      @Context RoutingContext context,
      @Parameter(description = "The signing session's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .anyOrParted(exchange)
        .map(caller -> sessions.find(caller, SigningAddresses.sessionId(id)))
        .chain(found -> desk.answer(exchange, found, SigningSessionResource::shown))
        .map(Answer::toResponse);
  }

  @GET
  @Path("document")
  @Produces("application/pdf")
  @Operation(
      operationId = "readDocument",
      summary = "The form to be signed",
      description =
          "The PDF as it is now, with the signatures that it has; to be shown before signing.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Uni<Response> document(
      @Context RoutingContext context,
      @Parameter(description = "The signing session's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .any(exchange)
        .map(caller -> documents.read(caller, SigningAddresses.sessionId(id)))
        .chain(found -> desk.answer(exchange, found, SigningSessionResource::page))
        .map(Answer::toResponse);
  }

  @POST
  @Path("cancellation")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "cancelSigning",
      summary = "Give a signing session up",
      description = "Nothing remains of it but the history. Cancelling again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The cancelled session",
      content = @Content(schema = @Schema(implementation = SigningSessionJson.class)))
  public Uni<Response> cancel(
      @Context RoutingContext context,
      @Parameter(description = "The signing session's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .any(exchange)
        .chain(caller -> cancel(exchange, caller, SigningAddresses.sessionId(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> cancel(Exchange exchange, Caller<Session> caller, SigningSessionId id) {
    return desk.once(
        exchange, caller, () -> cancelling.cancel(caller, id), SigningSessionResource::shown);
  }

  private static Answer shown(SigningSession session) {
    return Answer.ok(SigningSessionJson.of(session));
  }

  private static Answer page(Document document) {
    return Answer.pdf("inline", document.fileName(), document.content());
  }
}

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
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.signing.SendRepresentativeCode;
import org.onecert.application.signing.SignAsRepresentative;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.activation.CodeTicketJson;
import org.onecert.rest.caller.SessionTokens;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// The legal representative's signature: a code by text message releases it (S-3).
@Path(Api.SIGNING_SESSIONS + "/{id}")
@Tag(name = "signing")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class RepresentativeResource {

  private final SendRepresentativeCode codes;
  private final SignAsRepresentative signing;
  private final SessionTokens tokens;
  private final Desk desk;

  RepresentativeResource(
      SendRepresentativeCode codes, SignAsRepresentative signing, SessionTokens tokens, Desk desk) {
    this.codes = codes;
    this.signing = signing;
    this.tokens = tokens;
    this.desk = desk;
  }

  @POST
  @Path("representative-code")
  @Operation(
      operationId = "sendRepresentativeCode",
      summary = "Send the legal representative a code",
      description =
          "To the mobile that the personal certificate is registered with. It releases one"
              + " signature over this form as it is now.")
  @APIResponse(
      responseCode = "202",
      description = "The code is on its way",
      content = @Content(schema = @Schema(implementation = CodeTicketJson.class)))
  public Uni<Response> sendCode(
      @Context RoutingContext context,
      @Parameter(description = "The signing session's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .any(exchange)
        .chain(caller -> sendCode(exchange, caller, SigningAddresses.sessionId(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> sendCode(Exchange exchange, Caller<Session> caller, SigningSessionId id) {
    return desk.once(
        exchange, caller, () -> codes.send(caller, id), RepresentativeResource::onItsWay);
  }

  @POST
  @Path("representative-signature")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "signAsRepresentative",
      summary = "Sign as legal representative",
      description =
          "The last signature: the form takes effect with it, in one transaction. With the swap of an"
              + " upgrade the caller's session ends; he logs in again. Asking again"
              + " after a lost answer yields the same without a second effect.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = RepresentativeSignatureJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Everybody has signed, and it took effect",
      content = @Content(schema = @Schema(implementation = CompletionJson.class)))
  public Uni<Response> sign(
      @Context RoutingContext context,
      @Parameter(description = "The signing session's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .anyOrParted(exchange)
        .chain(caller -> sign(exchange, caller, SigningAddresses.sessionId(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> sign(Exchange exchange, Caller<Session> caller, SigningSessionId id) {
    String code = Body.read(exchange, RepresentativeSignatureJson.class).read();
    return desk.once(exchange, caller, () -> signing.sign(caller, id, code), this::completed);
  }

  private Answer completed(Done done) {
    return Answer.ok(
        CompletionJson.of(done.signing(), done.session().map(tokens::issue).orElse(null)));
  }

  private static Answer onItsWay(CodeTicket ticket) {
    return Answer.json(202, CodeTicketJson.of(ticket));
  }
}

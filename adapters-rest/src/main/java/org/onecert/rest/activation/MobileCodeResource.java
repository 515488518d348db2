package org.onecert.rest.activation;

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
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.login.Session;
import org.onecert.domain.people.Mobile;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// Codes that prove a holder's mobile.
@Path(Api.MOBILE_CODES)
@Tag(name = "activation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class MobileCodeResource {

  private final SendMobileCode codes;
  private final Desk desk;

  MobileCodeResource(SendMobileCode codes, Desk desk) {
    this.codes = codes;
    this.desk = desk;
  }

  @POST
  @Operation(
      operationId = "sendMobileCode",
      summary = "Send a code to the holder's mobile",
      description =
          "To a mobile of one who is activating a certificate, or for a certificate that the main"
              + " certificate adds or edits. Six digits by text message, good for 30 minutes and 5"
              + " tries; another one after 90 seconds.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = MobileCodeOrderJson.class)))
  @APIResponse(
      responseCode = "202",
      description = "The code is on its way",
      content = @Content(schema = @Schema(implementation = CodeTicketJson.class)))
  public Uni<Response> send(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .any(exchange)
        .chain(caller -> send(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> send(Exchange exchange, Caller<Session> caller) {
    Mobile mobile = Body.read(exchange, MobileCodeOrderJson.class).read();
    return desk.once(
        exchange, caller, () -> codes.send(caller, mobile), MobileCodeResource::onItsWay);
  }

  private static Answer onItsWay(CodeTicket ticket) {
    return Answer.json(202, CodeTicketJson.of(ticket));
  }
}

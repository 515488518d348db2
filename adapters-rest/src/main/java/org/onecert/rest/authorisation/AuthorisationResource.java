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
import org.onecert.application.authorisation.OpenAuthorisation;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.signing.SigningSessionJson;

/// Authorising deputies (G-2).
@Path(Api.AUTHORISATIONS)
@Tag(name = "authorisation")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class AuthorisationResource {

  private final OpenAuthorisation authorisations;
  private final Desk desk;

  AuthorisationResource(OpenAuthorisation authorisations, Desk desk) {
    this.authorisations = authorisations;
    this.desk = desk;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openAuthorisation",
      summary = "Print the form to be sealed",
      description =
          "Prints 副证书授权确认表 and opens its signing session. The deputies' items change when the"
              + " main certificate's token has sealed it, all at once; the session is void if"
              + " somebody changes them, or the main certificate, before.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = AuthorisationJson.class)))
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
        .admitted(exchange)
        .chain(caller -> open(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> open(Exchange exchange, Caller<Admitted> caller) {
    var request = Body.read(exchange, AuthorisationJson.class).read();
    return desk.once(
        exchange, caller, () -> authorisations.open(caller, request), SigningSessionJson::opened);
  }
}

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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.partner.VisitSystem;
import org.onecert.application.partner.VisitSystem.SystemVisit;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.caller.SessionTokens;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// Tokens with which users go on to business systems (L-6).
@Path(Api.SYSTEM_TOKENS)
@Tag(name = "login")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class SystemTokenResource {

  private final VisitSystem visiting;
  private final SessionTokens tokens;
  private final Desk desk;

  SystemTokenResource(VisitSystem visiting, SessionTokens tokens, Desk desk) {
    this.visiting = visiting;
    this.tokens = tokens;
    this.desk = desk;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "issueSystemToken",
      summary = "Go on to a business system",
      description =
          "A token for that system and for nobody else, this server included: it tells the"
              + " certificate, the enterprise, the role, and the answer for the item. It is worth"
              + " what the session is worth, which the system can ask.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = SystemTokenOrderJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The token",
      content = @Content(schema = @Schema(implementation = SystemTokenJson.class)))
  public Uni<Response> issue(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> issue(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> issue(Exchange exchange, Caller<Admitted> caller) {
    var order = Body.read(exchange, SystemTokenOrderJson.class).read();
    return desk.answer(
        exchange, visiting.visit(caller, order.system(), order.item()), this::issued);
  }

  private Answer issued(SystemVisit visit) {
    return Answer.json(
        201,
        new SystemTokenJson(
            tokens.issue(visit),
            visit.system().value(),
            visit.session().endsAt(),
            visit.item().map(ItemAnswerJson::of).orElse(null)));
  }
}

package org.onecert.rest.management;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.management.ShowItems;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.openapi.Security;

/// What a certificate of the caller's enterprise may do (G-1).
@Path(Api.CERTIFICATES)
@Tag(name = "management")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class HoldingResource {

  private final ShowItems showing;
  private final Desk desk;

  HoldingResource(ShowItems showing, Desk desk) {
    this.showing = showing;
    this.desk = desk;
  }

  @GET
  @Path("{id}/items")
  @Operation(
      operationId = "showItems",
      summary = "The list of figure 10",
      description =
          "Every business item that is offered, and whether the certificate may do it: a main"
              + " certificate each, a deputy those that it was granted.")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content = @Content(schema = @Schema(implementation = HoldingJson.ListJson.class)))
  public Uni<Response> show(
      @Context RoutingContext context,
      @Parameter(description = "The certificate's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> show(exchange, caller, id))
        .map(Answer::toResponse);
  }

  private Uni<Answer> show(Exchange exchange, Caller<Admitted> caller, String id) {
    return desk.answer(
        exchange, showing.show(caller, CertificateAddresses.id(id)), HoldingResource::list);
  }

  private static Answer list(List<Holding> holdings) {
    return Answer.ok(HoldingJson.ListJson.of(holdings));
  }
}

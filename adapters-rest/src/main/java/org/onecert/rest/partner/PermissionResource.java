package org.onecert.rest.partner;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.partner.CheckPermissions;
import org.onecert.application.partner.CheckPermissions.Checked;
import org.onecert.domain.Outcome;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.Scope;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// Who may do what (G-4).
@Path(Api.PERMISSION_CHECKS)
@Tag(name = "partners")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.BUSINESS_SYSTEM)
@Cancellable(false)
public class PermissionResource {

  private final Partners partners;
  private final CheckPermissions checking;
  private final Desk desk;

  PermissionResource(Partners partners, CheckPermissions checking, Desk desk) {
    this.partners = partners;
    this.checking = checking;
    this.desk = desk;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "checkPermissions",
      summary = "May these certificates do these items",
      description =
          "One question or up to 500, answered as of one moment. Needs the scope `permissions`, and"
              + " is about items that the business system offers.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = PermissionCheckJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "The answers",
      content = @Content(schema = @Schema(implementation = PermissionJson.ListJson.class)))
  public Uni<Response> check(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.answer(
            exchange,
            partners
                .admit(exchange, Scope.PERMISSIONS)
                .chain(ifAccepted(system -> check(exchange, system))),
            checked -> Answer.ok(PermissionJson.ListJson.of(checked)))
        .map(Answer::toResponse);
  }

  private Uni<Outcome<List<Checked>>> check(Exchange exchange, BusinessSystem system) {
    return checking.check(system, Body.read(exchange, PermissionCheckJson.class).read());
  }
}

package org.onecert.rest.upgrade;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.onecert.application.upgrade.CancelUpgrade;
import org.onecert.application.upgrade.CompleteUpgrade;
import org.onecert.application.upgrade.FindUpgrade;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.management.TokenAnswerJson;
import org.onecert.rest.openapi.Security;

/// An upgrade that the main certificate confirmed: how far it has come, the deputy's token, giving
/// it up (U-2).
@Path(Api.UPGRADES + "/{id}")
@Tag(name = "upgrade")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class PendingUpgradeResource {

  private final FindUpgrade upgrades;
  private final CompleteUpgrade completing;
  private final CancelUpgrade cancelling;
  private final Desk desk;

  PendingUpgradeResource(
      FindUpgrade upgrades, CompleteUpgrade completing, CancelUpgrade cancelling, Desk desk) {
    this.upgrades = upgrades;
    this.completing = completing;
    this.cancelling = cancelling;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "findUpgrade",
      summary = "An upgrade that the main certificate confirmed",
      description = "How far it has come. Others than its two certificates do not see it.")
  @APIResponse(
      responseCode = "200",
      description = "The upgrade",
      content = @Content(schema = @Schema(implementation = UpgradeJson.class)))
  public Uni<Response> find(
      @Context RoutingContext context,
      @Parameter(description = "The upgrade's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .atWorkOrParted(exchange)
        .map(caller -> upgrades.find(caller, UpgradeAddresses.id(id)))
        .chain(found -> desk.answer(exchange, found, PendingUpgradeResource::shown))
        .map(Answer::toResponse);
  }

  @POST
  @Path("completion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "completeUpgrade",
      summary = "The deputy's token answers",
      description =
          "The swap takes place with it, in one transaction: the deputy is main, the main certificate"
              + " a deputy without items; all sessions of both end, and both log in again. Any other"
              + " token is refused, and the upgrade stays open. Asking again after a lost answer"
              + " yields the same without a second effect.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = TokenAnswerJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "The completed upgrade",
      content = @Content(schema = @Schema(implementation = UpgradeJson.class)))
  public Uni<Response> complete(
      @Context RoutingContext context,
      @Parameter(description = "The upgrade's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .atWorkOrParted(exchange)
        .chain(caller -> complete(exchange, caller, UpgradeAddresses.id(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> complete(Exchange exchange, Caller<Session> caller, UpgradeId id) {
    var answer = Body.read(exchange, TokenAnswerJson.class).read();
    return desk.once(
        exchange,
        caller,
        () -> completing.complete(caller, id, answer),
        PendingUpgradeResource::shown);
  }

  @POST
  @Path("cancellation")
  @Operation(
      operationId = "cancelUpgrade",
      summary = "Give an upgrade up",
      description =
          "For the main certificate, before the deputy's token has answered. Cancelling again"
              + " changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The cancelled upgrade",
      content = @Content(schema = @Schema(implementation = UpgradeJson.class)))
  public Uni<Response> cancel(
      @Context RoutingContext context,
      @Parameter(description = "The upgrade's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> cancel(exchange, caller, UpgradeAddresses.id(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> cancel(Exchange exchange, Caller<Admitted> caller, UpgradeId id) {
    return desk.once(
        exchange, caller, () -> cancelling.cancel(caller, id), PendingUpgradeResource::shown);
  }

  private static Answer shown(Upgrade upgrade) {
    return Answer.ok(UpgradeJson.of(upgrade));
  }
}

package org.onecert.rest.update;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.update.ShowUpdate;
import org.onecert.application.update.UpdateCertificate;
import org.onecert.domain.login.LogInResult;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.caller.SessionTokens;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.login.CertificateChangeJson;
import org.onecert.rest.login.ReceptionJson;
import org.onecert.rest.openapi.Security;

/// A certificate whose information has changed (C).
@Path(Api.CERTIFICATE_UPDATE)
@Tag(name = "login")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class CertificateUpdateResource {

  private final ShowUpdate pages;
  private final UpdateCertificate updates;
  private final SessionTokens tokens;
  private final Desk desk;

  CertificateUpdateResource(
      ShowUpdate pages, UpdateCertificate updates, SessionTokens tokens, Desk desk) {
    this.pages = pages;
    this.updates = updates;
    this.tokens = tokens;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "showCertificateUpdate",
      summary = "The page of figure 7",
      description =
          "The certificate as it is recorded and as it proved itself, with the fields that differ.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(schema = @Schema(implementation = CertificateChangeJson.class)))
  public Uni<Response> show(@Context RoutingContext context) {
    return desk.callers()
        .updating(new Exchange(context))
        .chain(pages::show)
        .map(change -> Answer.ok(CertificateChangeJson.of(change)).toResponse());
  }

  @POST
  @Operation(
      operationId = "updateCertificate",
      summary = "Update and log in",
      description =
          "Records the certificate in the place of the one that was recorded. Role, items and holder"
              + " stay; the replaced certificate cannot log in any more, and its sessions end. A seal"
              + " is made for one certificate: the user needs a new one before he can seal again.")
  @APIResponse(
      responseCode = "200",
      description = "The certificate is recorded, and logged in",
      content = @Content(schema = @Schema(implementation = ReceptionJson.class)))
  public Uni<Response> update(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .updating(exchange)
        .chain(caller -> desk.once(exchange, caller, () -> updates.update(caller), this::updated))
        .map(Answer::toResponse);
  }

  private Answer updated(LogInResult.Admitted admitted) {
    return Answer.ok(ReceptionJson.of(admitted, tokens.issue(admitted)));
  }
}

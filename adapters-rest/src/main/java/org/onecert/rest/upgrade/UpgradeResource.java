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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.upgrade.OpenDeputyUpgrade;
import org.onecert.application.upgrade.OpenUpgrade;
import org.onecert.application.upgrade.PreviewUpgrade;
import org.onecert.application.upgrade.PreviewUpgrade.Preview;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.management.CertificateAddresses;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.signing.SigningSessionJson;

/// Beginning to upgrade a deputy: the page, the form by which it upgrades itself (U-1), the main
/// certificate's confirmation (U-2). Its address begins like the list's, so that a wrong method is
/// told from a wrong address.
@Path(Api.CERTIFICATES)
@Tag(name = "upgrade")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class UpgradeResource {

  private final PreviewUpgrade previews;
  private final OpenDeputyUpgrade forms;
  private final OpenUpgrade upgrades;
  private final Desk desk;

  UpgradeResource(
      PreviewUpgrade previews, OpenDeputyUpgrade forms, OpenUpgrade upgrades, Desk desk) {
    this.previews = previews;
    this.forms = forms;
    this.upgrades = upgrades;
    this.desk = desk;
  }

  @GET
  @Path("{id}/upgrade-preview")
  @Operation(
      operationId = "previewUpgrade",
      summary = "The page of figure 15",
      description =
          "Both certificates, what each gains or loses, and what would end. Nothing changes. For a"
              + " deputy about itself, and for the main certificate about a deputy.")
  @APIResponse(
      responseCode = "200",
      description = "What the upgrade would bring about",
      content = @Content(schema = @Schema(implementation = UpgradePreviewJson.class)))
  public Uni<Response> preview(
      @Context RoutingContext context,
      @Parameter(description = "The deputy's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .map(caller -> previews.preview(caller, CertificateAddresses.id(id)))
        .chain(found -> desk.answer(exchange, found, UpgradeResource::shown))
        .map(Answer::toResponse);
  }

  @POST
  @Path("{id}/upgrade-form")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "openUpgradeForm",
      summary = "A deputy upgrades itself: print the form to be signed",
      description =
          "For the deputy itself, when the main certificate's token is lost or broken. Prints"
              + " 证书升级确认表 and opens its signing session: the deputy's token seals it, then the legal"
              + " representative signs; the swap takes place with the last signature. The session is"
              + " void if another certificate becomes main before, or one of the two changes.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = UpgradeFormJson.class)))
  @APIResponse(
      responseCode = "201",
      description = "The signing session, which awaits the enterprise's seal",
      headers =
          @Header(
              name = "Location",
              description = "The address of the signing session",
              schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
      content = @Content(schema = @Schema(implementation = SigningSessionJson.class)))
  public Uni<Response> openForm(
      @Context RoutingContext context,
      @Parameter(description = "The deputy's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> openForm(exchange, caller, CertificateAddresses.id(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> openForm(Exchange exchange, Caller<Admitted> caller, CertificateId deputy) {
    var seal = Body.read(exchange, UpgradeFormJson.class).read();
    return desk.once(
        exchange, caller, () -> forms.open(caller, deputy, seal), SigningSessionJson::opened);
  }

  @POST
  @Path("{id}/upgrade")
  @Operation(
      operationId = "openUpgrade",
      summary = "Confirm that a deputy becomes the main certificate",
      description =
          "For the main certificate. From now on the deputy's token can answer a challenge of"
              + " purpose `upgrade` whose subject is the upgrade, for a limited time. Nothing changes"
              + " before. One that was pending is cancelled.")
  @APIResponse(
      responseCode = "201",
      description = "The upgrade, which waits for the deputy's token",
      headers =
          @Header(
              name = "Location",
              description = "The address of the upgrade",
              schema = @Schema(type = SchemaType.STRING, format = "uri-reference")),
      content = @Content(schema = @Schema(implementation = UpgradeJson.class)))
  public Uni<Response> open(
      @Context RoutingContext context,
      @Parameter(description = "The deputy's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> open(exchange, caller, CertificateAddresses.id(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> open(Exchange exchange, Caller<Admitted> caller, CertificateId deputy) {
    return desk.once(
        exchange, caller, () -> upgrades.open(caller, deputy), UpgradeResource::opened);
  }

  private static Answer opened(Upgrade upgrade) {
    return Answer.created(UpgradeAddresses.upgrade(upgrade.terms().id()), UpgradeJson.of(upgrade));
  }

  private static Answer shown(Preview preview) {
    return Answer.ok(UpgradePreviewJson.of(preview));
  }
}

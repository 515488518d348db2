package org.onecert.rest.management;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
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
import org.onecert.application.management.DeregisterDeputy;
import org.onecert.application.management.EditCertificate;
import org.onecert.application.management.EnableDeputy;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// One certificate of the caller's enterprise, and what the main certificate does to it (M-3 to
/// M-5). Its address begins like the list's, so that a wrong method is told from a wrong address.
@Path(Api.CERTIFICATES)
@Tag(name = "management")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class CertificateResource {

  private final DeregisterDeputy deregistering;
  private final EnableDeputy enabling;
  private final EditCertificate editing;
  private final Desk desk;

  CertificateResource(
      DeregisterDeputy deregistering, EnableDeputy enabling, EditCertificate editing, Desk desk) {
    this.deregistering = deregistering;
    this.enabling = enabling;
    this.editing = editing;
    this.desk = desk;
  }

  @POST
  @Path("{id}/deregistration")
  @Operation(
      operationId = "deregisterDeputy",
      summary = "Deregister a deputy",
      description =
          "It cannot log in any more and loses its items; its sessions and half-done signing"
              + " sessions end at once, on every node.")
  @APIResponse(responseCode = "204", description = "The deputy is deregistered")
  public Uni<Response> deregister(
      @Context RoutingContext context,
      @Parameter(description = "The certificate's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> deregister(exchange, caller, CertificateAddresses.id(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> deregister(Exchange exchange, Caller<Admitted> caller, CertificateId deputy) {
    return once(exchange, caller, () -> deregistering.deregister(caller, deputy));
  }

  @POST
  @Path("{id}/enablement")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "enableDeputy",
      summary = "Enable a deregistered deputy",
      description =
          "Its token is inserted and answers a challenge of purpose `enable` whose subject is the"
              + " certificate. It has no items afterwards. A renewed certificate is recorded.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = TokenAnswerJson.class)))
  @APIResponse(responseCode = "204", description = "The deputy is enabled")
  public Uni<Response> enable(
      @Context RoutingContext context,
      @Parameter(description = "The certificate's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> enable(exchange, caller, CertificateAddresses.id(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> enable(Exchange exchange, Caller<Admitted> caller, CertificateId deputy) {
    var answer = Body.read(exchange, TokenAnswerJson.class).read();
    return once(exchange, caller, () -> enabling.enable(caller, deputy, answer));
  }

  @PATCH
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "editCertificate",
      summary = "Edit the additional information",
      description =
          "Nickname, holder and mobile; what is absent stays. A new mobile is proven by the code"
              + " that `POST mobile-codes` has sent to it.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = EditJson.class)))
  @APIResponse(responseCode = "204", description = "It is written")
  public Uni<Response> edit(
      @Context RoutingContext context,
      @Parameter(description = "The certificate's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> edit(exchange, caller, CertificateAddresses.id(id)))
        .map(Answer::toResponse);
  }

  private Uni<Answer> edit(Exchange exchange, Caller<Admitted> caller, CertificateId certificate) {
    var wish = Body.read(exchange, EditJson.class).read();
    return once(
        exchange, caller, () -> editing.edit(caller, certificate, wish.edit(), wish.mobileCode()));
  }

  private Uni<Answer> once(
      Exchange exchange, Caller<Admitted> caller, Supplier<Uni<Outcome<Amendment>>> work) {
    return desk.once(exchange, caller, work, _ -> Answer.nothing());
  }
}

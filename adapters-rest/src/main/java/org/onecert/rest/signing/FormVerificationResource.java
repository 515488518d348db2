package org.onecert.rest.signing;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.signing.VerifyForm;
import org.onecert.domain.Octets;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;

/// Forms that come back, in whoever's hands they have been (A-5, G-2).
@Path(Api.FORM_VERIFICATIONS)
@Tag(name = "partners")
@Produces(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class FormVerificationResource {

  private static final String PDF = "application/pdf";

  private final VerifyForm verifying;

  FormVerificationResource(VerifyForm verifying) {
    this.verifying = verifying;
  }

  @POST
  @Consumes(PDF)
  @Operation(
      operationId = "verifyForm",
      summary = "Is this form ours, whole, and what does it state",
      description =
          "For anybody who holds a form: the PDF is compared with the one that was signed, its"
              + " signatures are verified, and what their certificates are worth: whether they led"
              + " to a trusted authority at the time of signing, and whether they were revoked."
              + " A certificate revoked after signing takes nothing from its signature. Nothing of"
              + " a form is told to one who does not have it."
              + " At most 4 MiB.")
  @RequestBody(
      required = true,
      content =
          @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "200",
      description = "What it is",
      content = @Content(schema = @Schema(implementation = FormVerificationJson.class)))
  public Uni<Response> verify(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    Body.expect(exchange, PDF);
    return verifying
        .verify(Octets.of(exchange.body()))
        .map(verdict -> Answer.ok(FormVerificationJson.of(verdict)).toResponse());
  }
}

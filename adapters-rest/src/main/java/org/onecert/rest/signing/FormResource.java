package org.onecert.rest.signing;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.signing.ReadForm;
import org.onecert.domain.signing.Form;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.openapi.Security;

/// Confirmation forms that everybody has signed.
@Path(Api.FORMS + "/{id}")
@Tag(name = "signing")
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class FormResource {

  private final ReadForm forms;
  private final Desk desk;

  FormResource(ReadForm forms, Desk desk) {
    this.forms = forms;
    this.desk = desk;
  }

  @GET
  @Produces("application/pdf")
  @Operation(
      operationId = "readForm",
      summary = "Download a signed form",
      description =
          "The PDF with all signatures, for certificates of its enterprise. Whoever brought a swap about"
              + " fetches its form with the session that ended with it, for a while.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content =
          @Content(
              mediaType = "application/pdf",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Uni<Response> read(
      @Context RoutingContext context,
      @Parameter(description = "The form's name") @PathParam("id") String id) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .atWorkOrParted(exchange)
        .map(caller -> forms.read(caller, SigningAddresses.formId(id)))
        .chain(found -> desk.answer(exchange, found, FormResource::download))
        .map(Answer::toResponse);
  }

  private static Answer download(Form form) {
    return Answer.pdf("attachment", form.fileName(), form.content());
  }
}

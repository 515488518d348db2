package org.onecert.rest.history;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.Caller;
import org.onecert.application.history.ReadOperations;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.Api;
import org.onecert.rest.Desk;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.paging.Cursors;
import org.onecert.rest.paging.Page;

/// The operation history of the caller's enterprise (M-6).
@Path(Api.OPERATIONS)
@Tag(name = "management")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.SESSION)
@Cancellable(false)
public class OperationResource {

  private final ReadOperations history;
  private final Cursors cursors;
  private final Desk desk;

  OperationResource(ReadOperations history, Cursors cursors, Desk desk) {
    this.history = history;
    this.cursors = cursors;
    this.desk = desk;
  }

  @GET
  @Operation(
      operationId = "readOperations",
      summary = "The operation history",
      description =
          "What was done and tried in the enterprise, refused acts too, the latest first; for the"
              + " main certificate.")
  @Parameter(
      name = OperationQuery.CERTIFICATE,
      in = ParameterIn.QUERY,
      description = "Only what was done to this certificate, whatever its unique id was then",
      schema = @Schema(type = SchemaType.STRING, format = "uuid"))
  @Parameter(name = OperationQuery.ACT, in = ParameterIn.QUERY, description = "Only this act")
  @Parameter(
      name = OperationQuery.RESULT,
      in = ParameterIn.QUERY,
      description = "Only what came to this",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"done", "refused"}))
  @Parameter(
      name = OperationQuery.FROM,
      in = ParameterIn.QUERY,
      description = "From this moment on (RFC 3339; `+` is written `%2B`)",
      schema = @Schema(type = SchemaType.STRING, format = "date-time", maxLength = 40))
  @Parameter(
      name = OperationQuery.UNTIL,
      in = ParameterIn.QUERY,
      description = "Before this moment (RFC 3339; `+` is written `%2B`)",
      schema = @Schema(type = SchemaType.STRING, format = "date-time", maxLength = 40))
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content = @Content(schema = @Schema(implementation = OperationListJson.class)))
  public Uni<Response> read(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    return desk.callers()
        .admitted(exchange)
        .chain(caller -> read(exchange, caller))
        .map(Answer::toResponse);
  }

  private Uni<Answer> read(Exchange exchange, Caller<Admitted> caller) {
    OperationQuery query = OperationQuery.of(exchange);
    return desk.answer(
        exchange,
        history.read(caller, query.read(caller, cursors)),
        found -> page(found, query, caller));
  }

  private Answer page(List<PastOperation> found, OperationQuery query, Caller<Admitted> caller) {
    Page<PastOperation> page = Page.of(found, query.size());
    String next = page.last().map(last -> cursor(last, query, caller)).orElse(null);
    return Answer.ok(OperationListJson.of(page.rows(), next));
  }

  private String cursor(PastOperation last, OperationQuery query, Caller<Admitted> caller) {
    return cursors.write(query.list(caller), Long.toString(last.position()));
  }
}

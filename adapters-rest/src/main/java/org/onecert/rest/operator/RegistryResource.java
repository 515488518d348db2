package org.onecert.rest.operator;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.operator.ImportRegistry;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.registry.RegistrationJson;
import org.onecert.rest.registry.Registrations;

/// Our copy of the business registry, as operators fill it.
@Path(Api.REGISTRY)
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.OPERATOR)
@Cancellable(false)
public class RegistryResource {

  private static final String CSV = "text/csv";

  private final ImportRegistry importing;
  private final Operators operators;
  private final Vertx vertx;

  RegistryResource(ImportRegistry importing, Operators operators, Vertx vertx) {
    this.importing = importing;
    this.operators = operators;
    this.vertx = vertx;
  }

  @PUT
  @Consumes({MediaType.APPLICATION_JSON, CSV})
  @Operation(
      operationId = "importRegistry",
      summary = "Fill the copy of the business registry",
      description =
          "Takes over every entry, each in the place of one with the same credit code; all or"
              + " nothing. CSV is RFC 4180 in UTF-8 with the header `uscc,name,economicType,address,"
              + "representativeName,documentKind,documentNumber`. At most 16 MiB.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = RegistrationJson.class)),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(
      responseCode = "200",
      description = "The entries are taken over",
      content = @Content(schema = @Schema(implementation = ImportedJson.class)))
  public Uni<Response> load(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    return Uni.createFrom()
        .completionStage(() -> entries(exchange).toCompletionStage())
        .call(entries -> importing.load(entries, exchange.client()))
        .map(entries -> Answer.ok(new ImportedJson(entries.size())).toResponse());
  }

  /// Megabytes are read away from the event loop.
  private Future<List<RegistryEntry>> entries(Exchange exchange) {
    return vertx.executeBlocking(() -> read(exchange)).map(Objects::requireNonNull);
  }

  private static List<RegistryEntry> read(Exchange exchange) {
    if (CSV.equals(Body.mediaType(exchange))) {
      return Registrations.ofCsv(exchange.body());
    }
    Body.expect(exchange, MediaType.APPLICATION_JSON);
    return Registrations.ofJson(exchange.body());
  }
}

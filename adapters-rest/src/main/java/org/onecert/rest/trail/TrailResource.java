package org.onecert.rest.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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
import org.onecert.application.trail.ExportTrail;
import org.onecert.domain.Octets;
import org.onecert.domain.trail.TrailLine.Excerpt;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;
import org.onecert.rest.openapi.Security;
import org.onecert.rest.operator.Operators;
import org.onecert.rest.paging.Query;

/// The sealed trail, for those who check it (P-2).
@Path(Api.TRAIL)
@Tag(name = "operator")
@SecurityRequirement(name = Security.OPERATOR)
@Cancellable(false)
public class TrailResource {

  /// A JSON document in each line.
  public static final String NDJSON = "application/x-ndjson";

  private static final String AFTER = "after";
  private static final long USUAL = 1000;
  private static final long MOST = 5000;
  private static final Word<Long> POSITION = Words.number(0, 1_000_000_000_000_000L);
  private static final Word<Long> ENTRIES = Words.number(1, MOST);

  private final ExportTrail exporting;
  private final Operators operators;
  private final Vertx vertx;

  TrailResource(ExportTrail exporting, Operators operators, Vertx vertx) {
    this.exporting = exporting;
    this.operators = operators;
    this.vertx = vertx;
  }

  @GET
  @Produces(NDJSON)
  @Operation(
      operationId = "exportTrail",
      summary = "Export the sealed trail",
      description =
          "A part of the trail, to be checked away from here with the published keys. A line is a"
              + " JSON document. A part ends at a seal, so it can hold some more entries than were"
              + " asked for; its last line says after which position to ask on. Entries of the last"
              + " seconds are not in it: they are not sealed yet.")
  @Parameter(
      name = AFTER,
      in = ParameterIn.QUERY,
      description = "The position that the part begins behind",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int64",
              minimum = "0",
              maximum = "1000000000000000",
              defaultValue = "0"))
  @Parameter(
      name = Query.LIMIT,
      in = ParameterIn.QUERY,
      description = "How many entries at least, if there are so many",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "5000",
              defaultValue = "1000"))
  @APIResponse(
      responseCode = "200",
      description = "The part",
      content =
          @Content(mediaType = NDJSON, schema = @Schema(implementation = TrailLineJson.class)))
  public Uni<Response> export(@Context RoutingContext context) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    Part part = Part.read(exchange);
    return exporting
        .export(part.after(), part.entries(), exchange.client())
        .chain(this::written)
        .map(text -> new Answer(200, Map.of("Content-Type", NDJSON), text).toResponse());
  }

  /// Megabytes are written away from the event loop.
  private Uni<Octets> written(Excerpt excerpt) {
    return Uni.createFrom()
        .completionStage(
            () -> vertx.executeBlocking(() -> TrailLines.write(excerpt)).toCompletionStage());
  }

  /// Which part is asked for.
  private record Part(long after, int entries) {
    static Part read(Exchange exchange) {
      Query query = Query.of(exchange, AFTER, Query.LIMIT);
      var position = query.parameter(AFTER, POSITION);
      var entries = query.parameter(Query.LIMIT, ENTRIES);
      return query
          .reading()
          .whole(() ->
              new Part(position.get().orElse(0L), Math.toIntExact(entries.get().orElse(USUAL))));
    }
  }
}

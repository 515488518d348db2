package org.onecert.rest.operator;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.catalogue.ListBusinessItems;
import org.onecert.application.operator.KeepBusinessItem;
import org.onecert.domain.HyphenatedWords;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Body;
import org.onecert.rest.openapi.Security;

/// The catalogue of business items, as operators keep it (G-1).
@Path(Api.CATALOGUE)
@Tag(name = "operator")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = Security.OPERATOR)
@Cancellable(false)
public class CatalogueResource {

  private final ListBusinessItems listing;
  private final KeepBusinessItem keeping;
  private final Operators operators;

  CatalogueResource(ListBusinessItems listing, KeepBusinessItem keeping, Operators operators) {
    this.listing = listing;
    this.keeping = keeping;
    this.operators = operators;
  }

  @GET
  @Operation(
      operationId = "readCatalogue",
      summary = "The whole catalogue",
      description = "Every business item, those too that are not offered any more.")
  @APIResponse(
      responseCode = "200",
      description = "The catalogue",
      content = @Content(schema = @Schema(implementation = CatalogueItemJson.ListJson.class)))
  public Uni<Response> read(@Context RoutingContext context) {
    operators.admit(new Exchange(context));
    return listing
        .list()
        .map(items -> Answer.ok(CatalogueItemJson.ListJson.of(items)).toResponse());
  }

  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "keepBusinessItem",
      summary = "Add, alter or withdraw a business item",
      description =
          "A new item is the last of the catalogue; every main certificate may do it at once, and no"
              + " deputy. Nobody may do one that is withdrawn; what deputies were granted holds again"
              + " when it is offered again. Repeating it changes nothing.")
  @RequestBody(
      required = true,
      content = @Content(schema = @Schema(implementation = CatalogueEntryJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "The item as it is now",
      content = @Content(schema = @Schema(implementation = CatalogueItemJson.class)))
  public Uni<Response> keep(
      @Context RoutingContext context,
      @Parameter(
              description = "The item's code: lower-case words joined by hyphens",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      pattern = "^" + HyphenatedWords.SHAPE + "$",
                      maxLength = HyphenatedWords.LONGEST))
          @PathParam("code")
          String code) {
    Exchange exchange = new Exchange(context);
    operators.admit(exchange);
    BusinessItem item = Body.read(exchange, CatalogueEntryJson.class).read(code);
    return keeping
        .keep(item, exchange.client())
        .map(_ -> Answer.ok(CatalogueItemJson.of(item)).toResponse());
  }
}

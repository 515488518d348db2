package org.onecert.rest.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.onecert.application.catalogue.ListBusinessItems;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.rest.Api;
import org.onecert.rest.exchange.Answer;

/// The catalogue of business items, for everybody.
@Path(Api.BUSINESS_ITEMS)
@Tag(name = "catalogue")
@Cancellable(false)
public class BusinessItemResource {

  private final ListBusinessItems items;

  BusinessItemResource(ListBusinessItems items) {
    this.items = items;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listBusinessItems",
      summary = "The business items that are offered",
      description = "The catalogue of figure 10, for everybody.")
  @APIResponse(
      responseCode = "200",
      description = "The catalogue",
      content = @Content(schema = @Schema(implementation = BusinessItemJson.ListJson.class)))
  public Uni<Response> list() {
    return items.list().map(all -> answer(all).toResponse());
  }

  private static Answer answer(List<BusinessItem> all) {
    return Answer.ok(
        new BusinessItemJson.ListJson(
            all.stream().filter(BusinessItem::offered).map(BusinessItemJson::of).toList()));
  }
}

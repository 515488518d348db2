package org.onecert.rest.partner;

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
import org.onecert.rest.Api;
import org.onecert.rest.caller.TokenSettings;
import org.onecert.rest.exchange.Answer;

/// What business systems need to know of this server (RFC 8414).
@Path(Api.SERVER_METADATA)
@Tag(name = "partners")
public class MetadataResource {

  private final MetadataJson metadata;

  MetadataResource(TokenSettings settings) {
    String issuer = settings.issuer();
    this.metadata =
        new MetadataJson(
            issuer,
            issuer + Api.PUBLISHED_KEYS,
            issuer + Api.INTROSPECTION,
            List.of("client_secret_basic"),
            Scopes.WORDS,
            List.of(),
            List.of(),
            issuer + "/openapi");
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "serverMetadata",
      summary = "Where a business system finds what",
      description = "RFC 8414. May be cached for 5 minutes.")
  @APIResponse(
      responseCode = "200",
      description = "The metadata",
      content = @Content(schema = @Schema(implementation = MetadataJson.class)))
  public Response metadata() {
    return Answer.ok(metadata).with("Cache-Control", "public, max-age=300").toResponse();
  }
}

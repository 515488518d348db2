package org.onecert.rest.caller;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onecert.rest.Api;

/// The public keys with which business systems verify session tokens (RFC 7517).
@Path(Api.PUBLISHED_KEYS)
@Tag(name = "partners")
public class PublishedKeysResource {

  private final Response answer;

  PublishedKeysResource(TokenKeys keys) {
    this.answer =
        Response.ok(keys.toJwks(), MediaType.APPLICATION_JSON)
            .header("Cache-Control", "public, max-age=300")
            .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "publishedKeys",
      summary = "The public keys of session tokens",
      description =
          "A JWK Set (RFC 7517). Tokens name their key by `kid`. May be cached for 5 minutes.")
  @APIResponse(
      responseCode = "200",
      description = "The keys",
      content = @Content(schema = @Schema(implementation = JwksJson.class)))
  public Response keys() {
    return Response.fromResponse(answer).build();
  }
}

package org.onecert.rest.trail;

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
import org.onecert.rest.caller.JwksJson;

/// The public keys with which anybody checks the seals of an exported trail (RFC 7517).
@Path(Api.PUBLISHED_TRAIL_KEYS)
@Tag(name = "partners")
public class PublishedTrailKeysResource {

  private final Response answer;

  PublishedTrailKeysResource(TrailKeys keys) {
    this.answer =
        Response.ok(keys.toJwks(), MediaType.APPLICATION_JSON)
            .header("Cache-Control", "public, max-age=300")
            .build();
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "publishedTrailKeys",
      summary = "The public keys of the trail's seals",
      description =
          "A JWK Set (RFC 7517). Seals name their key by `kid`. Keep a copy where the server's"
              + " operators cannot change it.")
  @APIResponse(
      responseCode = "200",
      description = "The keys",
      content = @Content(schema = @Schema(implementation = JwksJson.class)))
  public Response keys() {
    return Response.fromResponse(answer).build();
  }
}

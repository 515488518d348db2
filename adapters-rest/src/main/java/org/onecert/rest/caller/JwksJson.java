package org.onecert.rest.caller;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A JWK Set, for the description of the interface.
@Schema(name = "JwkSet", description = "Public keys (RFC 7517)")
public record JwksJson(
    @Schema(description = "The keys; those that are no longer used stay a while", required = true)
        List<JwkJson> keys) {

  public JwksJson {
    keys = List.copyOf(keys);
  }

  /// One public key.
  @Schema(name = "Jwk", description = "A public key on P-256 (RFC 7518, 6.2)")
  public record JwkJson(
      @Schema(description = "EC", required = true) String kty,
      @Schema(description = "RFC 7638 thumbprint", required = true) String kid,
      @Schema(description = "sig", required = true) String use,
      @Schema(description = "ES256", required = true) String alg,
      @Schema(description = "x coordinate, base64url", required = true) String x,
      @Schema(description = "y coordinate, base64url", required = true) String y,
      @Schema(description = "P-256", required = true) String crv) {

    public JwkJson {
      requireNonNull(kid);
      requireNonNull(x);
      requireNonNull(y);
    }
  }
}

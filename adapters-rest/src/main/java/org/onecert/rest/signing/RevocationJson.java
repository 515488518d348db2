package org.onecert.rest.signing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.NotRevoked;
import org.onecert.domain.certificate.Revocation.Revoked;
import org.onecert.domain.certificate.Revocation.Unknown;

/// What is known of a certificate's revocation. Why something is not known is the operator's
/// business and stays with him.
@Schema(name = "Revocation", description = "What is known today of a certificate's revocation")
public record RevocationJson(
    @Schema(
            description = "unknown: whoever was asked could not say, or nobody is asked",
            required = true,
            enumeration = {"notRevoked", "revoked", "unknown"})
        String state,
    @Schema(description = "Of a revoked one: since when") @Nullable Instant since) {

  static RevocationJson of(Revocation revocation) {
    return switch (revocation) {
      case NotRevoked _ -> new RevocationJson("notRevoked", null);
      case Revoked(var since) -> new RevocationJson("revoked", since);
      case Unknown _ -> new RevocationJson("unknown", null);
    };
  }
}

package org.onecert.rest.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.rest.caller.Roles;
import org.onecert.rest.caller.TokenSettings;

/// Whether a token is worth anything now, and whose it is (RFC 7662, 2.2).
@Schema(
    name = "Introspection",
    description = "Whether a token is worth anything now, and whose it is (RFC 7662, 2.2)")
public record IntrospectionJson(
    @Schema(
            description =
                "Whether it is a session token of ours whose session is alive: its certificate is"
                    + " admitted and still what it was. Nothing else is told of one that is not",
            required = true)
        boolean active,
    @Schema(description = "`session`") @Nullable String scope,
    @Schema(description = "证书唯一标识 of the certificate that is logged in") @Nullable String sub,
    @Schema(description = "证书序列号") @Nullable String serial,
    @Schema(description = "统一社会信用代码 of the enterprise") @Nullable String enterprise,
    @Schema(
            description = "What the certificate is to its enterprise",
            enumeration = {"main", "deputy"})
        @Nullable String role,
    @Schema(description = "This server") @Nullable String iss,
    @Schema(description = "When the session ends at the latest, seconds since 1970")
        @Nullable Long exp) {

  static final IntrospectionJson INACTIVE =
      new IntrospectionJson(false, null, null, null, null, null, null, null);

  static IntrospectionJson of(Admitted session, TokenSettings settings) {
    return new IntrospectionJson(
        true,
        "session",
        session.facts().uniqueId().value(),
        session.facts().serialNumber().hex(),
        session.uscc().value(),
        Roles.of(session),
        settings.issuer(),
        session.endsAt().getEpochSecond());
  }
}

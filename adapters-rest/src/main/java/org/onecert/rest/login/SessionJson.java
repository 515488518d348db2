package org.onecert.rest.login;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.rest.caller.Roles;
import org.onecert.rest.caller.SessionTokens;

/// Who is logged in.
@Schema(name = "Session", description = "Who is logged in, and with what")
public record SessionJson(
    @Schema(
            description = "What the session is good for",
            required = true,
            enumeration = {"admitted", "activating", "updating"})
        String kind,
    @Schema(description = "The certificate", required = true) CertificateJson certificate,
    @Schema(
            description = "What the certificate is, or can be activated as",
            required = true,
            enumeration = {"main", "deputy"})
        String role,
    @Schema(description = "Our name for the enterprise, once it is active")
        @Nullable UUID enterpriseId,
    @Schema(description = "Our name for the certificate, once it is active")
        @Nullable UUID certificateId,
    @Schema(
            description = "The portal's entrance through which the user came",
            required = true,
            enumeration = {"administrativeLicensing", "constructionServices"})
        String entrance,
    @Schema(description = "The code of the business item that the user came for, if he named one")
        @Nullable String itemCode,
    @Schema(description = "When the session ends at the latest", required = true)
        Instant expiresAt) {

  static SessionJson of(Session session) {
    return new SessionJson(
        SessionTokens.kind(session),
        CertificateJson.of(session.facts()),
        Roles.of(session),
        enterprise(session).map(EnterpriseId::value).orElse(null),
        certificate(session).map(CertificateId::value).orElse(null),
        Entrances.name(session.visit().entrance()),
        session.visit().item().map(BusinessItemCode::value).orElse(null),
        session.endsAt());
  }

  private static Optional<EnterpriseId> enterprise(Session session) {
    return switch (session) {
      case Admitted admitted -> Optional.of(admitted.enterprise());
      case Updating updating -> Optional.of(updating.enterprise());
      case Parted parted -> Optional.of(parted.enterprise());
      case Activating _ -> Optional.empty();
    };
  }

  private static Optional<CertificateId> certificate(Session session) {
    return switch (session) {
      case Admitted admitted -> Optional.of(admitted.certificate());
      case Updating updating -> Optional.of(updating.account());
      case Parted parted -> Optional.of(parted.certificate());
      case Activating _ -> Optional.empty();
    };
  }
}

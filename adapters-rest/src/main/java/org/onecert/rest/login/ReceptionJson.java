package org.onecert.rest.login;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.LogInResult.Admitted;
import org.onecert.domain.login.LogInResult.CertificateChanged;
import org.onecert.domain.login.LogInResult.DeputyActivationNeeded;
import org.onecert.domain.login.LogInResult.MainActivationNeeded;
import org.onecert.rest.caller.Roles;
import org.onecert.rest.caller.TokenJson;

/// How a genuine certificate was received (L-4).
@Schema(name = "Reception", description = "How a genuine certificate was received (L-4)")
public record ReceptionJson(
    @Schema(
            description = "What happens next",
            required = true,
            enumeration = {
              "admitted",
              "mainActivationNeeded",
              "deputyActivationNeeded",
              "certificateChanged"
            })
        String outcome,
    @Schema(description = "The session that was opened", required = true) TokenJson session,
    @Schema(description = "The certificate", required = true) CertificateJson certificate,
    @Schema(
            description = "What the certificate is, or can be activated as",
            required = true,
            enumeration = {"main", "deputy"})
        String role,
    @Schema(description = "The answer for the item, if one was named and the user is admitted")
        @Nullable ItemAnswerJson item,
    @Schema(description = "certificateChanged: what is recorded, and which fields have changed")
        @Nullable CertificateChangeJson change) {

  public static ReceptionJson of(LogInResult result, TokenJson token) {
    return switch (result) {
      case Admitted(_, var item) ->
          of("admitted", result, token, item.map(ItemAnswerJson::of).orElse(null), null);
      case MainActivationNeeded _ -> of("mainActivationNeeded", result, token, null, null);
      case DeputyActivationNeeded _ -> of("deputyActivationNeeded", result, token, null, null);
      case CertificateChanged(_, var change) ->
          of("certificateChanged", result, token, null, CertificateChangeJson.of(change));
    };
  }

  private static ReceptionJson of(
      String outcome,
      LogInResult result,
      TokenJson token,
      @Nullable ItemAnswerJson item,
      @Nullable CertificateChangeJson change) {
    var session = result.session();
    return new ReceptionJson(
        outcome, token, CertificateJson.of(session.facts()), Roles.of(session), item, change);
  }
}

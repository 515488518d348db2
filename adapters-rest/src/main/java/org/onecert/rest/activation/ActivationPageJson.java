package org.onecert.rest.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.activation.ShowActivation.Page;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.login.Session.Activating;
import org.onecert.rest.caller.Roles;
import org.onecert.rest.login.CertificateJson;

/// The page of figure 3, filled in as far as certificate and registry allow.
@Schema(name = "ActivationPage", description = "The prefilled page of figure 3 (A-1)")
public record ActivationPageJson(
    @Schema(description = "What the certificate says", required = true) CertificateJson certificate,
    @Schema(
            description = "What the certificate can be activated as",
            required = true,
            enumeration = {"main", "deputy"})
        String role,
    @Schema(description = "是否本市企业: whether the registry knows the enterprise", required = true)
        boolean local,
    @Schema(
            description =
                "Whether the user enters economic type, address and legal representative. If not,"
                    + " a request that brings them is refused",
            required = true)
        boolean editable,
    @Schema(description = "经济类型, of a local enterprise") @Nullable String economicType,
    @Schema(description = "工商注册所在地, of a local enterprise") @Nullable String address,
    @Schema(description = "企业法定代表人, of a local enterprise")
        @Nullable RegisteredRepresentativeJson legalRepresentative) {

  static ActivationPageJson of(Page page) {
    return page.registered()
        .map(entry -> local(page.session(), entry))
        .orElseGet(() -> notLocal(page.session()));
  }

  private static ActivationPageJson local(Activating session, RegistryEntry entry) {
    return new ActivationPageJson(
        CertificateJson.of(session.facts()),
        Roles.of(session),
        true,
        false,
        entry.economicType().value(),
        entry.address().value(),
        RegisteredRepresentativeJson.of(entry.representative()));
  }

  private static ActivationPageJson notLocal(Activating session) {
    return new ActivationPageJson(
        CertificateJson.of(session.facts()), Roles.of(session), false, true, null, null, null);
  }
}

package org.onecert.rest.upgrade;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.upgrade.PreviewUpgrade.Ending;
import org.onecert.application.upgrade.PreviewUpgrade.Preview;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.rest.activation.RegisteredRepresentativeJson;
import org.onecert.rest.catalogue.BusinessItemJson;

/// The page of figure 15: what an upgrade would bring about.
@Schema(name = "UpgradePreview", description = "What an upgrade would bring about (figure 15)")
public record UpgradePreviewJson(
    @Schema(description = "原主证书信息: the main certificate, which would be a deputy", required = true)
        UpgradePartyJson main,
    @Schema(description = "The deputy, which would be the main certificate", required = true)
        UpgradePartyJson deputy,
    @Schema(description = "企业法人: who would have to sign, where the deputy upgrades itself")
        @Nullable RegisteredRepresentativeJson legalRepresentative,
    @Schema(
            description = "What the deputy cannot do yet and will be able to do; later items too",
            required = true)
        List<BusinessItemJson> gained,
    @Schema(
            description = "What the main certificate will no longer be able to do: every item",
            required = true)
        List<BusinessItemJson> lost,
    @Schema(description = "What would end with the swap", required = true) EndingJson ending) {

  static UpgradePreviewJson of(Preview preview) {
    return new UpgradePreviewJson(
        UpgradePartyJson.of(preview.succession().main()),
        UpgradePartyJson.of(preview.succession().candidate()),
        preview.representative().map(RegisteredRepresentativeJson::of).orElse(null),
        items(preview, holding -> !holding.held()),
        items(preview, _ -> true),
        EndingJson.of(preview.ending()));
  }

  private static List<BusinessItemJson> items(Preview preview, Predicate<Holding> which) {
    return preview.items().stream()
        .filter(which)
        .map(Holding::item)
        .map(BusinessItemJson::of)
        .toList();
  }

  /// One of the two certificates.
  @Schema(name = "UpgradeParty", description = "A certificate that would change its role")
  public record UpgradePartyJson(
      @Schema(description = "Our name for it", required = true) UUID id,
      @Schema(description = "证书唯一标识", required = true) String uniqueId,
      @Schema(description = "证书序列号", required = true) String serialNumber,
      @Schema(description = "有效期至", required = true) Instant notAfter,
      @Schema(description = "证书备注名(昵称)", required = true) String nickname,
      @Schema(description = "证书持有人", required = true) String holder,
      @Schema(description = "证书持有人手机号, masked", required = true) String mobile) {

    static UpgradePartyJson of(Certificate certificate) {
      var facts = certificate.facts();
      var information = certificate.information();
      return new UpgradePartyJson(
          certificate.id().value(),
          facts.uniqueId().value(),
          facts.serialNumber().hex(),
          facts.validity().notAfter(),
          information.nickname().value(),
          information.holder().value(),
          information.mobile().masked());
    }
  }

  /// What would end.
  @Schema(name = "UpgradeEnding", description = "What would end with the swap")
  public record EndingJson(
      @Schema(description = "Sessions of the main certificate that are alive", required = true)
          int mainSessions,
      @Schema(
              description = "Sessions of the deputy that are alive, the caller's own too",
              required = true)
          int deputySessions,
      @Schema(description = "Signing sessions that would be void", required = true)
          List<VoidedSigningJson> signingSessions,
      @Schema(description = "Whether an upgrade waits for a token", required = true)
          boolean pendingUpgrade) {

    static EndingJson of(Ending ending) {
      return new EndingJson(
          ending.mains(),
          ending.deputys(),
          ending.signings().stream().map(VoidedSigningJson::of).toList(),
          ending.upgrade());
    }
  }

  /// A signing session that would be void.
  @Schema(name = "VoidedSigning", description = "A signing session that would be void")
  public record VoidedSigningJson(
      @Schema(description = "The title of its form", required = true) String title,
      @Schema(description = "证书唯一标识 of the certificate that began it", required = true)
          String uniqueId,
      @Schema(description = "When it was opened", required = true) Instant openedAt) {

    static VoidedSigningJson of(SigningTerms terms) {
      return new VoidedSigningJson(
          terms.matter().kind().title(),
          terms.matter().sealingCertificate().facts().uniqueId().value(),
          terms.openedAt());
    }
  }
}

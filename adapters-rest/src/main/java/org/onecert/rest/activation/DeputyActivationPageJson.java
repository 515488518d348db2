package org.onecert.rest.activation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.application.activation.ShowDeputyActivation.Page;
import org.onecert.domain.certificate.Certificate;
import org.onecert.rest.login.CertificateJson;

/// The page of figure 8: this certificate, and the main certificate of its enterprise (D-1).
@Schema(name = "DeputyActivationPage", description = "The page of figure 8 (D-1)")
public record DeputyActivationPageJson(
    @Schema(description = "What this certificate says", required = true)
        CertificateJson certificate,
    @Schema(description = "原主证书信息: the main certificate's public information", required = true)
        MainCertificateJson main) {

  static DeputyActivationPageJson of(Page page) {
    return new DeputyActivationPageJson(
        CertificateJson.of(page.session().facts()), MainCertificateJson.of(page.main()));
  }

  /// What every certificate of an enterprise may know of its main certificate.
  @Schema(name = "MainCertificate", description = "The main certificate's public information")
  public record MainCertificateJson(
      @Schema(description = "企业名称", required = true) String enterpriseName,
      @Schema(description = "统一社会信用代码", required = true) String uscc,
      @Schema(description = "证书唯一标识", required = true) String uniqueId,
      @Schema(description = "证书序列号", required = true) String serialNumber,
      @Schema(description = "有效期至", required = true) Instant notAfter,
      @Schema(description = "证书备注名(昵称)", required = true) String nickname,
      @Schema(description = "证书持有人", required = true) String holder,
      @Schema(description = "证书持有人手机号, masked", required = true) String mobile) {

    static MainCertificateJson of(Certificate main) {
      var facts = main.facts();
      var information = main.information();
      return new MainCertificateJson(
          facts.enterpriseName().value(),
          facts.uscc().value(),
          facts.uniqueId().value(),
          facts.serialNumber().hex(),
          facts.validity().notAfter(),
          information.nickname().value(),
          information.holder().value(),
          information.mobile().masked());
    }
  }
}

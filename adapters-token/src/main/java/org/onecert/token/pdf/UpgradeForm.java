package org.onecert.token.pdf;

import java.util.List;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.DeputyUpgrade.Party;

/// The words of the form 证书升级确认表 (U-1): both certificates and the legal representative (figures 15
/// and 16). Identity number and mobiles are masked (P-1).
final class UpgradeForm {

  private UpgradeForm() {}

  static FormContent content(DeputyUpgrade upgrade, FormDetails details) {
    return new FormContent(
        upgrade.kind(),
        List.of(
            enterprise(upgrade.certificate().facts()),
            party("原主证书信息", upgrade.main()),
            party("升级证书信息", upgrade.deputy()),
            RepresentativeSection.of(upgrade.profile().representative())),
        statement(details.authority().value()),
        FormFacts.of(upgrade, details));
  }

  private static FormSection enterprise(CertificateFacts facts) {
    return new FormSection(
        "企业信息",
        List.of(
            new FormRow("单位名称（全称）", facts.enterpriseName().value()),
            new FormRow("统一社会信用代码", facts.uscc().value())));
  }

  private static FormSection party(String label, Party party) {
    NamedCertificate certificate = party.certificate();
    return new FormSection(
        label,
        List.of(
            new FormRow("证书唯一标识码", certificate.uniqueId().value()),
            new FormRow("证书序列号", certificate.serialNumber().hex()),
            new FormRow("证书有效期至", ChinaTime.day(party.validUntil())),
            new FormRow("证书备注名（昵称）", certificate.nickname().value()),
            new FormRow("证书持有人", certificate.holder().value()),
            new FormRow("证书持有人手机号", certificate.maskedMobile())));
  }

  private static List<String> statement(String authority) {
    return List.of(
        "因原主证书介质遗失或者损坏等原因，本企业申请将上表所列升级证书由副证书升级为本企业的主证书，并与法定代表人共同确认：",
        "一、表内所载信息真实、准确、完整。",
        "二、升级后的主证书具有“" + authority + "”所有业务事项（含今后新增的业务事项）的操作权限；原主证书同时降级为无任何操作权限的副证书，无法办理各类业务。",
        "三、本表经企业电子签章和法定代表人电子签名后生效。可靠的电子签名与手写签名或者盖章具有同等的法律效力（《中华人民共和国电子签名法》第十四条）。");
  }
}

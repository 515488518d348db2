package org.onecert.token.pdf;

import java.util.List;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.signing.MainActivation;

/// The words of the form 企业主证书首次开通确认表: all fields of figure 3. Identity number and mobile are
/// masked (P-1), because the form is handed out for download.
final class MainActivationForm {

  private MainActivationForm() {}

  static FormContent content(MainActivation activation, FormDetails details) {
    var sections =
        List.of(
            enterprise(activation.certificate().facts(), activation.profile()),
            RepresentativeSection.of(activation.profile().representative()),
            certificate(activation.certificate().facts()),
            additional(activation.information()));
    return new FormContent(
        activation.kind(),
        sections,
        statement(details.authority().value()),
        FormFacts.of(activation, details));
  }

  private static FormSection enterprise(CertificateFacts facts, EnterpriseProfile profile) {
    return new FormSection(
        "企业信息",
        List.of(
            new FormRow("企业名称", facts.enterpriseName().value()),
            new FormRow("统一社会信用代码", facts.uscc().value()),
            new FormRow("经济类型", profile.economicType().value()),
            new FormRow("是否本市企业", profile.local() ? "是（本市企业）" : "否（非本市企业）"),
            new FormRow("工商注册所在地\n（或事业单位、社团的办公地址）", profile.address().value())));
  }

  private static FormSection certificate(CertificateFacts facts) {
    return new FormSection(
        "主证书",
        List.of(
            new FormRow("证书唯一标识码", facts.uniqueId().value()),
            new FormRow("证书序列号", facts.serialNumber().hex()),
            new FormRow("证书有效期至", ChinaTime.day(facts.validity().notAfter()))));
  }

  private static FormSection additional(AdditionalInformation information) {
    return new FormSection(
        "附加信息",
        List.of(
            new FormRow("证书备注名（昵称）", information.nickname().value()),
            new FormRow("证书持有人", information.holder().value()),
            new FormRow("证书持有人手机号", information.mobile().masked())));
  }

  private static List<String> statement(String authority) {
    return List.of(
        "本企业申请将上表所列法人一证通数字证书开通为本企业的主证书，并与法定代表人共同确认：",
        "一、表内所载信息真实、准确、完整。",
        "二、主证书开通后，即具有“" + authority + "”所有业务事项（含今后新增的业务事项）的操作权限。",
        "三、本表经企业电子签章和法定代表人电子签名后生效。可靠的电子签名与手写签名或者盖章具有同等的法律效力（《中华人民共和国电子签名法》第十四条）。");
  }
}

package org.onecert.token.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.signing.Authorisation;

/// The words of the form 副证书授权确认表 (G-2): the main certificate, and each deputy with every item that
/// it may do before or after (figures 11 and 12). Mobiles are masked (P-1).
final class AuthorisationForm {

  private AuthorisationForm() {}

  static FormContent content(Authorisation authorisation, FormDetails details) {
    return new FormContent(
        authorisation.kind(),
        sections(authorisation),
        statement(details.authority().value()),
        AuthorisationFacts.of(authorisation, details));
  }

  private static List<FormSection> sections(Authorisation authorisation) {
    return Stream.concat(
            Stream.of(main(authorisation.certificate().facts())),
            authorisation.assignments().stream().flatMap(one -> sections(authorisation, one)))
        .toList();
  }

  private static FormSection main(CertificateFacts facts) {
    return new FormSection(
        "主证书",
        List.of(
            new FormRow("企业名称", facts.enterpriseName().value()),
            new FormRow("统一社会信用代码", facts.uscc().value()),
            new FormRow("主证书唯一标识码", facts.uniqueId().value()),
            new FormRow("主证书序列号", facts.serialNumber().hex())));
  }

  private static Stream<FormSection> sections(Authorisation authorisation, Assignment assignment) {
    return Stream.of(deputy(assignment), items(authorisation, assignment));
  }

  private static FormSection deputy(Assignment assignment) {
    NamedCertificate deputy = assignment.deputy();
    return new FormSection(
        "副证书",
        List.of(
            new FormRow("被授权副证书唯一标识码", deputy.uniqueId().value()),
            new FormRow("被授权副证书序列号", deputy.serialNumber().hex()),
            new FormRow("证书备注名（昵称）", deputy.nickname().value()),
            new FormRow("证书持有人", deputy.holder().value()),
            new FormRow("证书持有人手机号", deputy.maskedMobile()),
            new FormRow("业务事项数", numbers(assignment))));
  }

  private static String numbers(Assignment assignment) {
    return "授权前 %d 项，授权后 %d 项"
        .formatted(assignment.before().all().size(), assignment.after().all().size());
  }

  private static FormSection items(Authorisation authorisation, Assignment assignment) {
    List<FormRow> rows =
        assignment.items().stream()
            .map(item -> new FormRow(authorisation.nameOf(item), words(item, assignment)))
            .toList();
    return new FormSection("事项", rows.isEmpty() ? List.of(new FormRow("（无）", "—")) : rows);
  }

  private static String words(BusinessItemCode item, Assignment assignment) {
    return "授权前：%s　授权后：%s　%s"
        .formatted(
            words(assignment.before().find(item)),
            words(assignment.after().find(item)),
            change(item, assignment));
  }

  private static String words(Optional<Grant> grant) {
    return grant.map(held -> held.lastDay().map(AuthorisationForm::until).orElse("有")).orElse("无");
  }

  private static String until(LocalDate lastDay) {
    return "有，至" + ChinaTime.day(lastDay);
  }

  private static String change(BusinessItemCode item, Assignment assignment) {
    if (assignment.added().find(item).isPresent()) {
      return "【新增】";
    }
    if (assignment.takenAway().find(item).isPresent()) {
      return "【取消】";
    }
    return assignment.altered().find(item).isPresent() ? "【变更期限】" : "【不变】";
  }

  private static List<String> statement(String authority) {
    return List.of(
        "本企业以上表所列主证书，授权所列副证书在“" + authority + "”办理所列业务事项，并确认：",
        "一、表内所载信息真实、准确、完整。",
        "二、授权后各副证书可办理的业务事项以本表“授权后”所列为准；标明日期的，至该日（含当日）止。",
        "三、本表经企业电子签章后生效。可靠的电子签名与手写签名或者盖章具有同等的法律效力（《中华人民共和国电子签名法》第十四条）。");
  }
}

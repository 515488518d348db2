package org.onecert.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.certificate.Validity;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.login.Entrance;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.login.SessionOpening;
import org.onecert.domain.login.Visit;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.DeputyUpgrade.Party;
import org.onecert.domain.signing.MainActivation;

/// Values that read like the manual's, for tests.
public final class Samples {

  public static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  public static final UnifiedSocialCreditCode USCC =
      new UnifiedSocialCreditCode("1231011742505934X2");

  public static final Visit VISIT = new Visit(Entrance.ADMINISTRATIVE_LICENSING, Optional.empty());

  private Samples() {}

  public static Line line(String text) {
    return new Line(text);
  }

  /// The credit code of the same organisation with another registering authority and area: what an
  /// enterprise has after its credit code changed (C-1).
  ///
  /// @param beginning eight characters
  public static UnifiedSocialCreditCode usccBeginning(String beginning) {
    return "0123456789ABCDEFGHJKLMNPQRTUWXY"
        .chars()
        .mapToObj(last -> beginning + USCC.organisationCode() + (char) last)
        .flatMap(text -> UnifiedSocialCreditCode.parse(text).stream())
        .findFirst()
        .orElseThrow();
  }

  /// Facts of a certificate of the manual's enterprise.
  ///
  /// @param digits before the `@` of its unique id
  /// @param issue tells one issue of the same unique id from another
  public static CertificateFacts facts(String digits, String issue) {
    return facts(USCC, digits, issue, NOW.minus(Duration.ofDays(100)));
  }

  /// Facts of a certificate that is good for a year.
  public static CertificateFacts facts(
      UnifiedSocialCreditCode uscc, String digits, String issue, Instant notBefore) {
    return new CertificateFacts(
        line("上海市松江区建筑建材业管理中心"),
        uscc,
        new UniqueId(digits + "@XY" + uscc),
        new SerialNumber("416DA854C04A497DAC56F005D748FC90"),
        new Validity(notBefore, notBefore.plus(Duration.ofDays(365))),
        new Fingerprint(encoded(digits + issue).sha256().toHex()));
  }

  /// Facts of one of many issues of a certificate, each with a serial number of its own.
  ///
  /// @param number the higher the later; that of [#facts(String, String)] lies before number 1
  public static CertificateFacts issue(UnifiedSocialCreditCode uscc, String digits, int number) {
    CertificateFacts facts =
        facts(uscc, digits, uscc + " " + number, NOW.minus(Duration.ofDays(100L - number)));
    return new CertificateFacts(
        facts.enterpriseName(),
        uscc,
        facts.uniqueId(),
        new SerialNumber("%08X".formatted(number)),
        facts.validity(),
        facts.fingerprint());
  }

  /// The same in another name; it is another issue.
  public static CertificateFacts named(String name, CertificateFacts facts) {
    return new CertificateFacts(
        line(name),
        facts.uscc(),
        facts.uniqueId(),
        facts.serialNumber(),
        facts.validity(),
        new Fingerprint(encoded(name + facts.fingerprint().hex()).sha256().toHex()));
  }

  /// A certificate with these facts.
  public static GenuineCertificate certificate(CertificateFacts facts) {
    return new GenuineCertificate(facts, encoded(facts.fingerprint().hex()));
  }

  public static GenuineCertificate certificate(String digits, String issue) {
    return new GenuineCertificate(facts(digits, issue), encoded(digits + issue));
  }

  private static Octets encoded(String text) {
    return Octets.of(text.getBytes(StandardCharsets.UTF_8));
  }

  public static LegalRepresentative representative() {
    return new LegalRepresentative(
        line("张三"), new IdentityDocument(DocumentKind.RESIDENT_ID, "11010219840406970X"));
  }

  public static EnterpriseProfile profile() {
    return new EnterpriseProfile(true, line("国有企业"), line("上海市松江区"), representative());
  }

  public static AdditionalInformation information() {
    return new AdditionalInformation(line("松江主证书昵称"), line("松江主证书持有人"), new Mobile("15801907709"));
  }

  public static MainActivation mainActivation() {
    return new MainActivation(
        certificate("109", "first"), profile(), information(), encoded("seal"));
  }

  /// A deputy of the manual's enterprise.
  ///
  /// @param digits before the `@` of its unique id
  public static Certificate deputy(CertificateId id, String digits) {
    return activated(id, certificate(digits, "first"));
  }

  /// The manual's enterprise authorises one deputy: an item is kept, one taken away, one added that
  /// will end.
  public static Authorisation authorisation(Certificate deputy) {
    BusinessItemCode permit = new BusinessItemCode("construction-permit");
    BusinessItemCode site = new BusinessItemCode("civilised-site");
    BusinessItemCode report = new BusinessItemCode("contract-report");
    Grant untilSpring = new Grant(site, Optional.of(LocalDate.parse("2027-03-31")));
    Assignment assignment =
        new Assignment(
            NamedCertificate.of(deputy),
            Grants.of(permit, report),
            new Grants(Set.of(Grant.of(permit), untilSpring)));
    return new Authorisation(
        certificate("109", "first"),
        encoded("seal"),
        List.of(assignment),
        Map.of(permit, line("施工许可"), site, line("文明工地"), report, line("合同信息报送")));
  }

  /// A deputy of the manual's enterprise upgrades itself.
  public static DeputyUpgrade deputyUpgrade(Certificate main, Certificate deputy) {
    return new DeputyUpgrade(
        deputy.genuine(), encoded("seal"), profile(), Party.of(deputy), Party.of(main));
  }

  public static SessionOpening opening() {
    return new SessionOpening(
        new SessionId(new UUID(7, 7)), NOW, Duration.ofHours(8), Duration.ofHours(2));
  }

  /// The manual's enterprise, whose main certificate this is.
  public static Enterprise enterprise(CertificateId main) {
    return new Enterprise(
        new EnterpriseId(new UUID(1, 1)), USCC, line("上海市松江区建筑建材业管理中心"), profile(), main);
  }

  /// An activated certificate of the manual's enterprise.
  public static Certificate activated(CertificateId id, GenuineCertificate issue) {
    return new Certificate(
        id, new EnterpriseId(new UUID(1, 1)), issue, information(), NOW, Access.NORMAL);
  }
}

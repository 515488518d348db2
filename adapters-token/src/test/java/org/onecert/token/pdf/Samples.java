package org.onecert.token.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
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
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.DeputyUpgrade.Party;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.fixtures.people.SampleEnterprise;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.people.SamplePerson;
import org.onecert.fixtures.token.VirtualToken;

/// Activations to print, and the moments and names around them.
final class Samples {

  static final Line AUTHORITY = new Line("上海市住房和城乡建设管理委员会网上政务大厅");
  static final Instant PRINTED = Instant.parse("2026-11-22T16:30:00Z");
  static final SigningSessionId SESSION =
      new SigningSessionId(UUID.fromString("c3c521dd-e9a9-4ce0-a4a9-390a59aeb0b8"));
  static final SampleEnterprise ENTERPRISE = SampleEnterprises.seeded(7).next();
  static final String REPRESENTATIVE = ENTERPRISE.representative().name();
  static final Instant SIGNED = PRINTED.plusSeconds(60);
  static final SamplePerson HOLDER = SampleEnterprises.seeded(8).nextPerson();

  private Samples() {}

  static MainActivation activation(VirtualToken token) {
    return activation(token, ENTERPRISE, new Line("松江主证书昵称"));
  }

  static MainActivation activation(VirtualToken token, SampleEnterprise enterprise, Line nickname) {
    var representative = enterprise.representative();
    var profile =
        new EnterpriseProfile(
            true,
            new Line(enterprise.economicType()),
            new Line(enterprise.address()),
            new LegalRepresentative(
                new Line(representative.name()),
                new IdentityDocument(DocumentKind.RESIDENT_ID, representative.residentId())));
    var information =
        new AdditionalInformation(nickname, new Line(HOLDER.name()), new Mobile(HOLDER.mobile()));
    return new MainActivation(
        genuine(token.signingCertificate(), enterprise),
        profile,
        information,
        Octets.of(new byte[0]));
  }

  /// Two deputies; the first gets so many items more.
  static Authorisation authorisation(VirtualToken main, int items) {
    List<BusinessItemCode> codes =
        IntStream.range(0, items).mapToObj(i -> new BusinessItemCode("item-" + i)).toList();
    BusinessItemCode permit = new BusinessItemCode("construction-permit");
    BusinessItemCode site = new BusinessItemCode("civilised-site");
    Map<BusinessItemCode, Line> names = new HashMap<>();
    codes.forEach(code -> names.put(code, new Line("第" + code.value() + "号业务事项")));
    names.put(permit, new Line("施工许可"));
    names.put(site, new Line("文明工地"));
    Grants more = new Grants(codes.stream().map(Grant::of).collect(Collectors.toSet()));
    return new Authorisation(
        genuine(main.signingCertificate(), ENTERPRISE),
        Octets.of(new byte[0]),
        List.of(
            new Assignment(named("209", "副证书甲"), Grants.NONE, more),
            new Assignment(
                named("309", "副证书乙"),
                Grants.of(permit),
                new Grants(Set.of(new Grant(site, Optional.of(LocalDate.parse("2027-03-31"))))))),
        names);
  }

  /// A deputy takes the place of the main certificate.
  static DeputyUpgrade upgrade(VirtualToken deputy) {
    MainActivation sample = activation(deputy);
    Instant validUntil = Instant.parse("2027-03-26T15:59:59Z");
    return new DeputyUpgrade(
        sample.certificate(),
        sample.sealData(),
        sample.profile(),
        new Party(named("209", "副证书昵称"), validUntil),
        new Party(named("109", "主证书昵称"), validUntil));
  }

  private static NamedCertificate named(String digits, String nickname) {
    return new NamedCertificate(
        new CertificateId(new UUID(2, Long.parseLong(digits))),
        new UniqueId(digits + "@XY" + ENTERPRISE.uscc()),
        new SerialNumber("616DA854C04A497DAC56F005D748FC90"),
        new Line(nickname),
        new Line(HOLDER.name()),
        new Mobile(HOLDER.mobile()).masked());
  }

  private static GenuineCertificate genuine(
      X509Certificate certificate, SampleEnterprise enterprise) {
    var facts =
        new CertificateFacts(
            new Line(enterprise.name()),
            new UnifiedSocialCreditCode(enterprise.uscc()),
            new UniqueId("101@XY" + enterprise.uscc()),
            SerialNumber.of(certificate.getSerialNumber()),
            new Validity(
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant()),
            new Fingerprint(HexFormat.of().formatHex(sha256(der(certificate)))));
    return new GenuineCertificate(facts, Octets.of(der(certificate)));
  }

  static byte[] der(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static byte[] sha256(byte[] octets) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(octets);
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException(broken);
    }
  }
}

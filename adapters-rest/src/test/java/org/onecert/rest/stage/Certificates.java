package org.onecert.rest.stage;

import java.time.Instant;
import java.util.UUID;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.Mobile;

/// The certificates of the manual's enterprise (figure 9).
public final class Certificates {

  public static final CertificateId MAIN = new CertificateId(new UUID(2, 2));
  public static final CertificateId DEPUTY = new CertificateId(new UUID(2, 3));

  public static final Instant DEREGISTERED_AT = Instant.parse("2026-11-21T06:12:44.518302Z");

  private Certificates() {}

  public static CertificateFacts deputyFacts() {
    return Samples.facts("209", "first");
  }

  public static AdditionalInformation deputyInformation() {
    return new AdditionalInformation(
        Samples.line("松江副证书昵称"), Samples.line("松江副证书持有人"), new Mobile("13999999999"));
  }

  public static Certificate main() {
    return Samples.activated(MAIN, Samples.certificate("109", "first"));
  }

  public static Certificate deputy() {
    return Samples.activated(DEPUTY, Samples.certificate(deputyFacts())).with(deputyInformation());
  }

  /// What became of the deputy.
  public static Amendment deputyWith(Access access) {
    return new Amendment(deputy(), deputy().with(access), Grants.NONE);
  }

  /// The row of the main certificate.
  public static ListedCertificate mainRow() {
    return new ListedCertificate(
        MAIN, Samples.facts("109", "first"), Samples.information(), Access.NORMAL, Role.MAIN, 41);
  }

  /// The row of the deputy.
  public static ListedCertificate deputyRow(Access access) {
    return new ListedCertificate(
        DEPUTY, deputyFacts(), deputyInformation(), access, Role.DEPUTY, 5);
  }

  public static Access deregistered() {
    return new Access.Deregistered(DEREGISTERED_AT);
  }
}

package org.onecert.domain.enterprise;

import org.onecert.domain.Line;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UniqueId;

/// A certificate as forms name it (figures 11, 12 and 15).
///
/// @param maskedMobile the holder's (P-1)
public record NamedCertificate(
    CertificateId id,
    UniqueId uniqueId,
    SerialNumber serialNumber,
    Line nickname,
    Line holder,
    String maskedMobile) {

  public static NamedCertificate of(Certificate certificate) {
    return new NamedCertificate(
        certificate.id(),
        certificate.facts().uniqueId(),
        certificate.facts().serialNumber(),
        certificate.information().nickname(),
        certificate.information().holder(),
        certificate.information().mobile().masked());
  }
}

package org.onecert.domain.enterprise;

import org.onecert.domain.Line;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UniqueId;

/// A deputy certificate as forms name it (figures 11 and 12).
///
/// @param maskedMobile the holder's (P-1)
public record Deputy(
    CertificateId id,
    UniqueId uniqueId,
    SerialNumber serialNumber,
    Line nickname,
    Line holder,
    String maskedMobile) {

  public static Deputy of(Certificate certificate) {
    return new Deputy(
        certificate.id(),
        certificate.facts().uniqueId(),
        certificate.facts().serialNumber(),
        certificate.information().nickname(),
        certificate.information().holder(),
        certificate.information().mobile().masked());
  }
}

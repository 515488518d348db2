package org.onecert.domain.event;

import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.certificate.UniqueId;

/// One issue of a certificate, as business systems name it.
public record Issue(UniqueId uniqueId, SerialNumber serialNumber) {

  static Issue of(CertificateFacts facts) {
    return new Issue(facts.uniqueId(), facts.serialNumber());
  }
}

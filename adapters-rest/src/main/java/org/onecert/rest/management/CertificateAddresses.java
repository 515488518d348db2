package org.onecert.rest.management;

import java.net.URI;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.rest.Api;
import org.onecert.rest.input.Names;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Addresses of certificates. A text that cannot be a name names nothing.
public final class CertificateAddresses {

  private CertificateAddresses() {}

  static URI certificate(CertificateId id) {
    return URI.create(Api.CERTIFICATES + "/" + id.value());
  }

  /// @throws ProblemException `certificate-unknown` if the text is no name
  public static CertificateId id(String text) {
    return new CertificateId(Names.uuid(text, ProblemCode.CERTIFICATE_UNKNOWN));
  }
}

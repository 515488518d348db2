package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.List;

/// Where the certificates of a city carry what: object identifiers of extensions, dotted, the first
/// that is there counts.
///
/// @param uscc hold the unified social credit code. Where a text has not 18 characters the next is
///   tried: 1.2.156.10260.4.1.4 holds the organisation code with some authorities
/// @param uniqueId hold the unique id
public record CertificateProfile(List<String> uscc, List<String> uniqueId) {

  /// 法人一证通, issued by SHECA: its own extensions, then those of GM/T 0015 and of older tokens.
  public static final CertificateProfile SHANGHAI =
      new CertificateProfile(
          List.of("1.2.156.112570.11.210", "1.2.156.10260.4.1.4"),
          List.of("1.2.156.112570.11.205", "1.2.156.1.8888.148"));

  public CertificateProfile {
    uscc = List.copyOf(uscc);
    uniqueId = List.copyOf(uniqueId);
  }

  /// Whether a certificate carries a unique id: it is of a token.
  public boolean marks(X509Certificate certificate) {
    return uniqueId.stream().anyMatch(oid -> certificate.getExtensionValue(oid) != null);
  }
}

package org.onecert.token.crl;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.Trust;

/// Asks revocation lists about certificates.
public final class RevocationLists {

  private final Trust trust;

  /// @param trust in everybody who may have signed a list
  public RevocationLists(Trust trust) {
    this.trust = trust;
  }

  /// What the lists at hand say of a certificate. Where one of them cannot be read, nobody knows.
  ///
  /// @param path of the certificate, to its anchor
  public Revocation ask(CertificatePath path, List<Crl> lists, Instant now) {
    try {
      return new CrlCheck(lists, new CrlSigners(trust.finder()), now).of(path);
    } catch (CrlMalformed malformed) {
      return new Unknown(String.valueOf(malformed.getMessage()));
    }
  }

  /// Where lists about a certificate can be fetched, by its own account.
  public static List<String> addresses(X509Certificate certificate) {
    return Point.addresses(certificate);
  }
}

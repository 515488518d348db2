package org.onecert.token.ocsp;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.onecert.token.x509.ReadExtension;

/// Where a certificate says that a responder answers (RFC 5280, 4.2.2.1).
public final class OcspAddresses {

  private OcspAddresses() {}

  /// Those that begin with http or https, as written. A certificate whose extension cannot be read
  /// names none.
  public static List<String> of(X509Certificate certificate) {
    return ReadExtension.of(certificate, Extension.authorityInfoAccess, OcspAddresses::in)
        .orElse(List.of());
  }

  private static List<String> in(byte[] access) {
    return Arrays.stream(AuthorityInformationAccess.getInstance(access).getAccessDescriptions())
        .filter(one -> AccessDescription.id_ad_ocsp.equals(one.getAccessMethod()))
        .map(AccessDescription::getAccessLocation)
        .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
        .map(name -> name.getName().toString())
        .filter(address -> address.matches("https?://.+"))
        .distinct()
        .toList();
  }
}

package org.onecert.token.ocsp;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;

/// Where a certificate says that a responder answers (RFC 5280, 4.2.2.1).
public final class OcspAddresses {

  private OcspAddresses() {}

  /// Those that begin with http or https, as written.
  public static List<String> of(X509Certificate certificate) {
    String extension = Extension.authorityInfoAccess.getId();
    return Optional.ofNullable(certificate.getExtensionValue(extension)).stream()
        .map(value -> ASN1OctetString.getInstance(value).getOctets())
        .map(AuthorityInformationAccess::getInstance)
        .flatMap(access -> Arrays.stream(access.getAccessDescriptions()))
        .filter(access -> AccessDescription.id_ad_ocsp.equals(access.getAccessMethod()))
        .map(AccessDescription::getAccessLocation)
        .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
        .map(name -> name.getName().toString())
        .filter(address -> address.matches("https?://.+"))
        .distinct()
        .toList();
  }
}

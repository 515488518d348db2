package org.onecert.token.crl;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/// The names of a distribution point, comparable: directory names as such, others octet by octet.
final class PointName {

  private PointName() {}

  /// @param issuer of the list, whose name a relative one continues
  static Set<Object> all(DistributionPointName name, X500Name issuer) {
    return name.getType() == DistributionPointName.FULL_NAME
        ? all(GeneralNames.getInstance(name.getName()))
        : Set.of(continued(issuer, name.getName()));
  }

  static Set<Object> all(GeneralNames names) {
    return Arrays.stream(names.getNames())
        .map(PointName::comparable)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Object comparable(GeneralName name) {
    return name.getTagNo() == GeneralName.directoryName
        ? X500Name.getInstance(name.getName())
        : name;
  }

  private static X500Name continued(X500Name issuer, ASN1Encodable relative) {
    RDN last = RDN.getInstance(ASN1Set.getInstance(relative));
    return new X500Name(
        Stream.concat(Arrays.stream(issuer.getRDNs()), Stream.of(last)).toArray(RDN[]::new));
  }
}

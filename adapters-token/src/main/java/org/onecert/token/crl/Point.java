package org.onecert.token.crl;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.onecert.token.x509.ReadExtension;

/// A place where a certificate says that its revocation is told (RFC 5280, 4.2.1.13).
///
/// @param names of the place; empty if it is known by the issuer of the list alone
/// @param issuers of the list; the certificate's own unless others are named
/// @param others whether another than the certificate's issuer makes the list
/// @param reasons that are told there
record Point(Optional<Set<Object>> names, Set<Object> issuers, boolean others, Reasons reasons) {

  private static final Pattern WEB = Pattern.compile("https?://.+");

  /// Those that a certificate names, if its extension can be read, and at last the one that nobody
  /// has to name: whatever its issuer publishes for all (RFC 5280, 6.3.3, last paragraph).
  static List<Point> of(X509Certificate certificate) {
    X500Name issuer = Names.issuer(certificate);
    List<Point> points = new ArrayList<>();
    points.addAll(
        ReadExtension.of(
                certificate, Extension.cRLDistributionPoints, value -> named(value, issuer))
            .orElse(List.of()));
    points.add(new Point(Optional.of(Set.of(issuer)), Set.of(issuer), false, Reasons.ALL));
    return points;
  }

  /// Where lists can be fetched over HTTP, the differences to complete ones too (4.2.1.15). Names
  /// of other kinds, directories above all, are passed over.
  static List<String> addresses(X509Certificate certificate) {
    return Stream.of(Extension.cRLDistributionPoints, Extension.freshestCRL)
        .flatMap(extension ->
            ReadExtension.of(certificate, extension, Point::addresses).orElse(List.of()).stream())
        .distinct()
        .toList();
  }

  private static List<String> addresses(byte[] points) {
    return addresses(CRLDistPoint.getInstance(points));
  }

  /// The same of a list that says where the differences to it are (5.2.6).
  static List<String> addresses(CRLDistPoint points) {
    return Arrays.stream(points.getDistributionPoints())
        .map(DistributionPoint::getDistributionPoint)
        .filter(name -> name != null && name.getType() == DistributionPointName.FULL_NAME)
        .flatMap(name -> Arrays.stream(GeneralNames.getInstance(name.getName()).getNames()))
        .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
        .map(name -> name.getName().toString())
        .filter(address -> WEB.matcher(address).matches())
        .toList();
  }

  private static Point of(DistributionPoint point, X500Name issuer) {
    Optional<GeneralNames> named = Optional.ofNullable(point.getCRLIssuer());
    X500Name of = named.flatMap(Names::directory).orElse(issuer);
    return new Point(
        Optional.ofNullable(point.getDistributionPoint()).map(name -> PointName.all(name, of)),
        named.map(PointName::all).orElse(Set.of(issuer)),
        named.isPresent(),
        Reasons.of(point.getReasons()));
  }

  private static List<Point> named(byte[] points, X500Name issuer) {
    return named(points).map(point -> of(point, issuer)).toList();
  }

  private static Stream<DistributionPoint> named(byte[] points) {
    return Arrays.stream(CRLDistPoint.getInstance(points).getDistributionPoints());
  }
}

package org.onecert.token.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.TBSCertList;
import org.bouncycastle.asn1.x509.Time;

/// What a list says of itself (RFC 5280, 5.1.2 and 5.2).
///
/// @param until when the next one comes at the latest (nextUpdate); every authority has to say so
/// @param number of the list; they grow
/// @param base the number of the complete list that this one only tells the differences to; empty
///   if it is complete
/// @param key of the issuer
/// @param differences where they can be fetched, if it is complete
record CrlHeader(
    X500Name issuer,
    Instant from,
    Instant until,
    CrlScope scope,
    Optional<BigInteger> number,
    Optional<BigInteger> base,
    Optional<AuthorityKeyIdentifier> key,
    List<String> differences) {

  private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
      Set.of(
          Extension.issuingDistributionPoint,
          Extension.deltaCRLIndicator,
          Extension.cRLNumber,
          Extension.authorityKeyIdentifier);

  /// @param list without its entries
  static CrlHeader of(TBSCertList list) {
    Optional<Extensions> extensions = Optional.ofNullable(list.getExtensions());
    CrlMalformed.unless(
        extensions.stream()
            .flatMap(all -> Arrays.stream(all.getCriticalExtensionOIDs()))
            .allMatch(UNDERSTOOD::contains),
        "it has a critical extension that is not understood");
    return new CrlHeader(
        list.getIssuer(),
        instant(list.getThisUpdate()),
        Optional.ofNullable(list.getNextUpdate())
            .map(CrlHeader::instant)
            .orElseThrow(() -> new CrlMalformed("it does not say when the next one comes")),
        read(extensions, Extension.issuingDistributionPoint, IssuingDistributionPoint::getInstance)
            .map(point -> CrlScope.of(point, list.getIssuer()))
            .orElse(CrlScope.EVERYTHING),
        number(extensions, Extension.cRLNumber),
        number(extensions, Extension.deltaCRLIndicator),
        read(extensions, Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance),
        differences(extensions));
  }

  boolean isCurrent(Instant now) {
    return !now.isBefore(from) && now.isBefore(until);
  }

  /// Where it cannot be read it says nothing: the list is good without.
  private static List<String> differences(Optional<Extensions> extensions) {
    try {
      return read(extensions, Extension.freshestCRL, CRLDistPoint::getInstance)
          .map(Point::addresses)
          .orElse(List.of());
    } catch (RuntimeException malformed) {
      return List.of();
    }
  }

  private static Optional<BigInteger> number(
      Optional<Extensions> extensions, ASN1ObjectIdentifier id) {
    return read(extensions, id, ASN1Integer::getInstance).map(ASN1Integer::getPositiveValue);
  }

  private static <T> Optional<T> read(
      Optional<Extensions> extensions,
      ASN1ObjectIdentifier id,
      Function<ASN1Encodable, T> reading) {
    return extensions.map(all -> all.getExtensionParsedValue(id)).map(reading);
  }

  private static Instant instant(Time time) {
    return time.getDate().toInstant();
  }
}

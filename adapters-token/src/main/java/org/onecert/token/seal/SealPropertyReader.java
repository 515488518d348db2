package org.onecert.token.seal;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.certificate.Validity;

/// Reads SES_ESPropertyInfo. That of GM/T 0031-2014 lists certificates and nothing else, and writes
/// the year in two digits; later ones say what they list:
///
/// ```
/// SES_ESPropertyInfo ::= SEQUENCE {            -- GM/T 0031-2014
///   type INTEGER, name UTF8String, certList SEQUENCE OF OCTET STRING,
///   createDate, validStart, validEnd UTCTime }
/// SES_ESPropertyInfo ::= SEQUENCE {            -- GB/T 38540-2020 and GM/T 0031-2025
///   type INTEGER, name UTF8String, certListType INTEGER, certList SES_CertList,
///   createDate, validStart, validEnd GeneralizedTime }
/// ```
///
/// The type of a seal may be any: the standards and their vendors disagree on what 1 and 2 mean.
final class SealPropertyReader {

  private SealPropertyReader() {}

  static SealProperty read(SealVersion version, ASN1Sequence property) {
    Primitives.number(property.getObjectAt(0));
    return switch (version) {
      case GMT_0031_2014 -> untyped(property);
      case GBT_38540_2020, GMT_0031_2025 -> typed(property);
    };
  }

  private static SealProperty untyped(ASN1Sequence property) {
    Primitives.checkSize(property, 6);
    return new SealProperty(
        Primitives.line(property.getObjectAt(1)),
        SealUsers.certificates(property.getObjectAt(2)),
        validity(property, 3, Primitives::utcTime));
  }

  private static SealProperty typed(ASN1Sequence property) {
    Primitives.checkSize(property, 7);
    int type = Primitives.number(property.getObjectAt(2));
    return new SealProperty(
        Primitives.line(property.getObjectAt(1)),
        SealUsers.read(type, property.getObjectAt(3)),
        validity(property, 4, Primitives::generalizedTime));
  }

  /// Of three times; the first is when the seal was made, and says nothing of its validity.
  private static Validity validity(
      ASN1Sequence property, int first, Function<ASN1Encodable, Instant> time) {
    List<Instant> times =
        IntStream.range(first, first + 3).mapToObj(property::getObjectAt).map(time).toList();
    return new Validity(times.get(1), times.get(2));
  }
}

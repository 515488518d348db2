package org.onecert.token.seal;

import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Seal;

/// Reads SES_SealInfo, which has the same parts in all versions:
///
/// ```
/// SES_SealInfo ::= SEQUENCE {
///   header    SES_Header,
///   esID      IA5String,
///   property  SES_ESPropertyInfo,
///   picture   SES_ESPictrueInfo,
///   extDatas  [0] EXPLICIT SEQUENCE OPTIONAL }
/// ```
final class SealInfoReader {

  private SealInfoReader() {}

  /// @param encoded the seal that it is of, whole
  static SealInfo read(SealVersion version, ASN1Sequence info, Octets encoded) {
    Primitives.checkSizeOrOneMore(info, 4);
    SealProperty property = SealPropertyReader.read(version, part(info, 2));
    Seal seal =
        new Seal(
            Primitives.visible(info.getObjectAt(1)),
            property.name(),
            SealPictureReader.read(part(info, 3)),
            property.validity(),
            encoded);
    return new SealInfo(seal, property.users());
  }

  private static ASN1Sequence part(ASN1Sequence info, int place) {
    return ASN1Sequence.getInstance(info.getObjectAt(place));
  }
}

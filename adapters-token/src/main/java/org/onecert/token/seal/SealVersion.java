package org.onecert.token.seal;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;

/// The versions of seal data. Each says in its header which one it is, and must then be laid out as
/// its standard says: what differs is in [SignInfoReader] and [SealPropertyReader].
enum SealVersion {
  /// GM/T 0031-2014. Its text has 11 as an example of a version; makers number theirs as they like,
  /// so whatever no later standard took is meant.
  GMT_0031_2014,
  /// GB/T 38540-2020: version 4.
  GBT_38540_2020,
  /// GM/T 0031-2025: version 5.
  GMT_0031_2025;

  /// The version of a seal with this header: SEQUENCE { ID IA5String ("ES"), version INTEGER, Vid
  /// IA5String }.
  static SealVersion of(ASN1Sequence header) {
    Primitives.checkSize(header, 3);
    Malformed.unless(Primitives.visible(header.getObjectAt(0)).equals("ES"));
    Primitives.visible(header.getObjectAt(2));
    return of(Primitives.number(header.getObjectAt(1)));
  }

  /// The number that a seal states as its version.
  static ASN1Integer number(ASN1Sequence seal) {
    var info = ASN1Sequence.getInstance(seal.getObjectAt(0));
    var header = ASN1Sequence.getInstance(info.getObjectAt(0));
    return ASN1Integer.getInstance(header.getObjectAt(1));
  }

  /// Whether the signer's certificate is part of what he signs when he uses such a seal.
  boolean namesTheSigner() {
    return this == GMT_0031_2014;
  }

  private static SealVersion of(int number) {
    Malformed.unless(number >= 1);
    return switch (number) {
      case 4 -> GBT_38540_2020;
      case 5 -> GMT_0031_2025;
      default -> GMT_0031_2014;
    };
  }
}

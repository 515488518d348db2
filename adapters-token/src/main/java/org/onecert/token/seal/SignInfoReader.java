package org.onecert.token.seal;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.onecert.domain.Octets;

/// Reads what its maker adds to SES_SealInfo. The versions differ in where it stands, and in what
/// the signature is over:
///
/// ```
/// SESeal ::= SEQUENCE {                 -- GM/T 0031-2014
///   eSealInfo  SES_SealInfo,
///   signInfo   SEQUENCE {
///     cert                OCTET STRING,
///     signatureAlgorithm  OBJECT IDENTIFIER,
///     signData            BIT STRING } }    -- over SEQUENCE { eSealInfo, cert,
///                                           --                 signatureAlgorithm }
///
/// SESeal ::= SEQUENCE {                 -- GB/T 38540-2020 and GM/T 0031-2025
///   eSealInfo  SES_SealInfo,
///   cert       OCTET STRING,
///   signAlgID  OBJECT IDENTIFIER,
///   signature  BIT STRING,                  -- over eSealInfo
///   timeStamp  [0] EXPLICIT OPTIONAL }      -- in GM/T 0031-2025 alone
/// ```
///
/// The time stamp is not verified, and nothing rests on it. It would prove that the seal was made
/// while its maker's certificate held; we ask for more, that this certificate holds now, and have
/// no authority for such stamps configured. Nor is it a reason to refuse a seal: the standard
/// allows it. It has to be one element in DER, and counts into the size of the whole.
final class SignInfoReader {

  private SignInfoReader() {}

  static SignInfo read(SealVersion version, ASN1Sequence seal) {
    return switch (version) {
      case GMT_0031_2014 -> apart(seal);
      case GBT_38540_2020 -> among(seal);
      case GMT_0031_2025 -> stamped(seal);
    };
  }

  /// What the maker signed.
  static ASN1Encodable signed(SealVersion version, ASN1Sequence info, SignInfo by) {
    return switch (version) {
      case GMT_0031_2014 -> withMaker(info, by);
      case GBT_38540_2020, GMT_0031_2025 -> info;
    };
  }

  private static ASN1Encodable withMaker(ASN1Sequence info, SignInfo by) {
    var maker = new DEROctetString(by.maker().toArray());
    return new DERSequence(new ASN1Encodable[] {info, maker, by.algorithm()});
  }

  private static SignInfo apart(ASN1Sequence seal) {
    Primitives.checkSize(seal, 2);
    ASN1Sequence parts = ASN1Sequence.getInstance(seal.getObjectAt(1));
    Primitives.checkSize(parts, 3);
    return from(parts, 0);
  }

  private static SignInfo among(ASN1Sequence seal) {
    Primitives.checkSize(seal, 4);
    return from(seal, 1);
  }

  private static SignInfo stamped(ASN1Sequence seal) {
    Primitives.checkSizeOrOneMore(seal, 4);
    return from(seal, 1);
  }

  private static SignInfo from(ASN1Sequence parts, int first) {
    return new SignInfo(
        Primitives.octets(parts.getObjectAt(first)),
        ASN1ObjectIdentifier.getInstance(parts.getObjectAt(first + 1)),
        Octets.of(ASN1BitString.getInstance(parts.getObjectAt(first + 2)).getOctets()));
  }
}

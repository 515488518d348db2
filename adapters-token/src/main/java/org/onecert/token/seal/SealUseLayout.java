package org.onecert.token.seal;

import static org.bouncycastle.asn1.gm.GMObjectIdentifiers.sm2sign_with_sm3;

import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.onecert.domain.Octets;

/// Where things stand in TBS_Sign:
///
/// ```
/// TBS_Sign ::= SEQUENCE {                -- GM/T 0031-2014
///   version             INTEGER,             -- that of the seal
///   eseal               SESeal,
///   timeInfo            BIT STRING,          -- DER of a UTCTime
///   dataHash            BIT STRING,
///   propertyInfo        IA5String,
///   cert                OCTET STRING,
///   signatureAlgorithm  OBJECT IDENTIFIER }
/// TBS_Sign ::= SEQUENCE {                -- GB/T 38540-2020 and GM/T 0031-2025
///   version             INTEGER,             -- that of the seal
///   eseal               SESeal,
///   timeInfo            GeneralizedTime,
///   dataHash            BIT STRING,
///   propertyInfo        IA5String,
///   extDatas            [0] EXPLICIT OPTIONAL }   -- never here
/// ```
final class SealUseLayout {

  private SealUseLayout() {}

  static SealUse read(ASN1Sequence parts) {
    ElectronicSeal seal =
        SealParser.parse(Der.of(parts.getObjectAt(1))).orElseThrow(Malformed::seal);
    return new SealUse(
        seal,
        time(seal.version(), parts.getObjectAt(2)),
        new SealedDocument(
            Der.bits(parts.getObjectAt(3)), Primitives.visible(parts.getObjectAt(4))),
        seal.version().namesTheSigner()
            ? Optional.of(Primitives.octets(parts.getObjectAt(5)))
            : Optional.empty());
  }

  private static Instant time(SealVersion version, ASN1Encodable time) {
    return switch (version) {
      case GMT_0031_2014 -> Primitives.utcTime(Der.structure(Der.bits(time)));
      case GBT_38540_2020, GMT_0031_2025 -> Primitives.generalizedTime(time);
    };
  }

  static ASN1Sequence write(SealUse use) {
    ASN1Sequence seal = ASN1Sequence.getInstance(Der.structure(use.seal().info().seal().encoded()));
    var parts = new ASN1EncodableVector();
    parts.add(SealVersion.number(seal));
    parts.add(seal);
    parts.add(time(use));
    parts.add(new DERBitString(use.document().hash().toArray()));
    parts.add(new DERIA5String(use.document().property()));
    use.named().ifPresent(certificate -> addSigner(parts, certificate));
    return new DERSequence(parts);
  }

  private static void addSigner(ASN1EncodableVector parts, Octets certificate) {
    parts.add(new DEROctetString(certificate.toArray()));
    parts.add(sm2sign_with_sm3);
  }

  private static ASN1Encodable time(SealUse use) {
    return switch (use.seal().version()) {
      case GMT_0031_2014 -> new DERBitString(Der.of(Primitives.asUtcTime(use.at())).toArray());
      case GBT_38540_2020, GMT_0031_2025 -> Primitives.asGeneralizedTime(use.at());
    };
  }
}

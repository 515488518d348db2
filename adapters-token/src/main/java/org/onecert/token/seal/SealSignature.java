package org.onecert.token.seal;

import static org.bouncycastle.asn1.gm.GMObjectIdentifiers.sm2sign_with_sm3;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.onecert.domain.Octets;

/// SES_Signature: a seal that was used, and the signature over that.
///
/// ```
/// SES_Signature ::= SEQUENCE {           -- GM/T 0031-2014
///   toSign          TBS_Sign,
///   signature       BIT STRING }
/// SES_Signature ::= SEQUENCE {           -- GB/T 38540-2020 and GM/T 0031-2025
///   toSign          TBS_Sign,
///   cert            OCTET STRING,
///   signatureAlgID  OBJECT IDENTIFIER,
///   signature       BIT STRING,
///   timeStamp       [0] EXPLICIT BIT STRING OPTIONAL }
/// ```
///
/// @param certificate of the signer, as it stands there, DER
/// @param algorithm of the signature, as it is named there
/// @param signature SM2, DER
/// @param timeStamp over the signature: a DER TimeStampToken (RFC 3161), not verified
public record SealSignature(
    SealUse use,
    Octets certificate,
    ASN1ObjectIdentifier algorithm,
    Octets signature,
    Optional<Octets> timeStamp) {

  /// @throws IllegalArgumentException if there is a time stamp, and no place for one
  public SealSignature {
    if (timeStamp.isPresent() && !use.takesTimeStamp()) {
      throw new IllegalArgumentException("GM/T 0031-2014 has no place for a time stamp");
    }
  }

  /// A signature with SM2 and SM3.
  public static SealSignature of(
      SealUse use, Octets certificate, Octets signature, Optional<Octets> timeStamp) {
    return new SealSignature(use, certificate, sm2sign_with_sm3, signature, timeStamp);
  }

  /// Whether it names the one algorithm that SM2 keys sign with.
  public boolean isSm2WithSm3() {
    return algorithm.equals(sm2sign_with_sm3);
  }

  /// @param contents the structure, and whatever fills up the space behind it
  /// @throws IllegalArgumentException if it is no such structure
  public static SealSignature parse(Octets contents) {
    return Der.read(contents, SealSignature::read, SealSignature::structure);
  }

  private static SealSignature read(ASN1Sequence parts) {
    SealUse use = SealUse.parse(Der.of(parts.getObjectAt(0)));
    return use.named()
        .map(certificate -> of(use, certificate, Der.bits(parts.getObjectAt(1)), Optional.empty()))
        .orElseGet(() -> read(use, parts));
  }

  private static SealSignature read(SealUse use, ASN1Sequence parts) {
    return new SealSignature(
        use,
        Primitives.octets(parts.getObjectAt(1)),
        ASN1ObjectIdentifier.getInstance(parts.getObjectAt(2)),
        Der.bits(parts.getObjectAt(3)),
        parts.size() == 4 ? Optional.empty() : Optional.of(timeStamp(parts.getObjectAt(4))));
  }

  private static Octets timeStamp(ASN1Encodable tagged) {
    return Der.bits(ASN1TaggedObject.getInstance(tagged).getExplicitBaseObject());
  }

  /// DER.
  public Octets encoded() {
    return Der.of(structure());
  }

  private ASN1Sequence structure() {
    var parts = new ASN1EncodableVector();
    parts.add(use.structure());
    if (use.named().isEmpty()) {
      parts.add(new DEROctetString(certificate.toArray()));
      parts.add(algorithm);
    }
    parts.add(bits(signature));
    timeStamp.ifPresent(stamp -> parts.add(new DERTaggedObject(true, 0, bits(stamp))));
    return new DERSequence(parts);
  }

  private static DERBitString bits(Octets octets) {
    return new DERBitString(octets.toArray());
  }
}

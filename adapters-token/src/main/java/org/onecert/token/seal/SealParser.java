package org.onecert.token.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.Octets;

/// Reads one SESeal of GB/T 38540-2020 in DER and nothing around it:
///
/// ```
/// SESeal ::= SEQUENCE {
///   eSealInfo    SES_SealInfo,
///   cert         OCTET STRING,       -- of the maker
///   signAlgID    OBJECT IDENTIFIER,
///   signedValue  BIT STRING }        -- over the DER of eSealInfo
/// ```
final class SealParser {

  /// In octets. A picture takes half of it at most.
  static final int LARGEST = 512 * 1024;

  private SealParser() {}

  /// The seal; empty if the octets are no such thing, or not DER. Bouncy Castle tells malformed
  /// input by unchecked exceptions too.
  static Optional<ElectronicSeal> parse(Octets der) {
    try {
      return der.size() > LARGEST ? Optional.empty() : Optional.of(read(der.toArray()));
    } catch (IOException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static ElectronicSeal read(byte[] der) throws IOException {
    ASN1Sequence seal = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der));
    Malformed.unless(seal.size() == 4);
    Malformed.unless(Arrays.equals(seal.getEncoded(ASN1Encoding.DER), der));
    ASN1Sequence info = ASN1Sequence.getInstance(seal.getObjectAt(0));
    return new ElectronicSeal(
        SealInfoReader.read(info),
        Octets.of(info.getEncoded(ASN1Encoding.DER)),
        Octets.of(ASN1OctetString.getInstance(seal.getObjectAt(1)).getOctets()),
        ASN1ObjectIdentifier.getInstance(seal.getObjectAt(2)),
        Octets.of(ASN1BitString.getInstance(seal.getObjectAt(3)).getOctets()));
  }
}

package org.onecert.token.seal;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.Octets;

/// Reads one SESeal in DER and nothing around it. Its header says of which version it is, and then
/// it must be so in every part.
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
    Malformed.unless(Arrays.equals(seal.getEncoded(ASN1Encoding.DER), der));
    ASN1Sequence info = ASN1Sequence.getInstance(seal.getObjectAt(0));
    SealVersion version = SealVersion.of(ASN1Sequence.getInstance(info.getObjectAt(0)));
    SignInfo signInfo = SignInfoReader.read(version, seal);
    return new ElectronicSeal(
        version,
        SealInfoReader.read(version, info, Octets.of(der)),
        encoded(SignInfoReader.signed(version, info, signInfo)),
        signInfo);
  }

  private static Octets encoded(ASN1Encodable part) throws IOException {
    return Octets.of(part.toASN1Primitive().getEncoded(ASN1Encoding.DER));
  }
}

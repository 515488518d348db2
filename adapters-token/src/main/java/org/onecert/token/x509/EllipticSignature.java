package org.onecert.token.x509;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/// A signature of two numbers, as tokens hand it out: r||s, both as wide as the curve's field, or a
/// DER SEQUENCE of two INTEGERs.
///
/// A signature of exactly twice the width may, with a probability of one in 2^48, be the DER of
/// short numbers: it is read both ways, and whichever verifies, verifies.
final class EllipticSignature {

  private final byte[] octets;
  private final int scalarSize;
  private final BigInteger order;

  /// @param scalarSize octets of r, and of s
  /// @param order of the curve's base point; r and s are positive and smaller
  EllipticSignature(byte[] octets, int scalarSize, BigInteger order) {
    this.octets = octets;
    this.scalarSize = scalarSize;
    this.order = order;
  }

  /// What it can mean, in DER; nothing if it is malformed or out of range.
  List<byte[]> readings() {
    return Stream.of(raw(), der())
        .flatMap(Optional::stream)
        .filter(numbers -> numbers.stream().allMatch(this::isInRange))
        .map(EllipticSignature::encode)
        .toList();
  }

  private Optional<List<BigInteger>> raw() {
    return octets.length == 2 * scalarSize
        ? Optional.of(List.of(number(0), number(scalarSize)))
        : Optional.empty();
  }

  private BigInteger number(int from) {
    return new BigInteger(1, Arrays.copyOfRange(octets, from, from + scalarSize));
  }

  private Optional<List<BigInteger>> der() {
    try {
      ASN1Sequence pair = ASN1Sequence.getInstance(octets);
      List<BigInteger> numbers = List.of(number(pair, 0), number(pair, 1));
      return Optional.of(numbers).filter(them -> Arrays.equals(encode(them), octets));
    } catch (RuntimeException malformed) {
      return Optional.empty();
    }
  }

  private static BigInteger number(ASN1Sequence pair, int index) {
    return ASN1Integer.getInstance(pair.getObjectAt(index)).getValue();
  }

  private boolean isInRange(BigInteger number) {
    return number.signum() > 0 && number.compareTo(order) < 0;
  }

  private static byte[] encode(List<BigInteger> numbers) {
    try {
      return new DERSequence(numbers.stream().map(ASN1Integer::new).toArray(ASN1Integer[]::new))
          .getEncoded(ASN1Encoding.DER);
    } catch (IOException broken) {
      throw new IllegalStateException("Two numbers cannot be encoded", broken);
    }
  }
}

package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.onecert.domain.Octets;

/// The gap in a form that waits for a signature: a hexadecimal string of zeros, the one part of the
/// file that the signature does not cover (ISO 32000-1, 12.8.1).
///
/// @param document the form, whole
/// @param from the offset of the opening `<`
/// @param to the offset behind the closing `>`
/// @param encoding of the signature that it waits for
record SignatureGap(Octets document, int from, int to, SignatureEncoding encoding) {

  /// What the signature covers: all octets but the gap.
  byte[] covered() {
    byte[] octets = document.toArray();
    var covered = new ByteArrayOutputStream(octets.length);
    covered.write(octets, 0, from);
    covered.write(octets, to, octets.length - to);
    return covered.toByteArray();
  }

  /// The form with the value of a signature in the gap, DER. Zeros remain behind it, as every
  /// reader expects.
  ///
  /// @throws IllegalArgumentException if it is too long
  Octets filledWith(Octets signature) {
    byte[] digits = signature.toHex().getBytes(StandardCharsets.US_ASCII);
    if (digits.length > to - from - 2) {
      throw new IllegalArgumentException("The signature is longer than the gap");
    }
    byte[] octets = document.toArray();
    System.arraycopy(digits, 0, octets, from + 1, digits.length);
    return Octets.of(octets);
  }

  boolean isEmpty() {
    return consistsOf(digit -> digit == '0');
  }

  /// Whether it is a gap at all: a hexadecimal string and nothing else, filled or not.
  boolean isHexadecimal() {
    return consistsOf(digit -> HexFormat.isHexDigit(digit) && !Character.isUpperCase(digit));
  }

  private boolean consistsOf(IntPredicate digit) {
    byte[] octets = document.toArray();
    return to - from > 2
        && octets[from] == '<'
        && octets[to - 1] == '>'
        && IntStream.range(from + 1, to - 1).allMatch(at -> digit.test(octets[at]));
  }
}

package org.onecert.domain.certificate;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// The serial number of a certificate: upper-case hexadecimal of even length, leading zeros kept;
/// new with every issue.
public record SerialNumber(String hex) {

  private static final Pattern SHAPE = Pattern.compile("([0-9A-F]{2}){1,20}");

  public SerialNumber {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a serial number");
    }
  }

  /// The number as an X.509 certificate holds it, 1 to 20 octets (RFC 5280, 4.1.2.2).
  ///
  /// @throws IllegalArgumentException if it is negative or longer
  public static SerialNumber of(BigInteger number) {
    String digits = number.toString(16).toUpperCase(Locale.ROOT);
    return new SerialNumber(digits.length() % 2 == 0 ? digits : "0" + digits);
  }

  @Override
  public String toString() {
    return hex;
  }
}

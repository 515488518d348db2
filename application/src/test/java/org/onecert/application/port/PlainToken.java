package org.onecert.application.port;

import java.nio.charset.StandardCharsets;
import org.onecert.domain.Octets;

/// Signatures without cryptography: a hash over the certificate and what it signs. Whoever knows
/// the certificate can make one, so this is for tests of the use cases alone.
public final class PlainToken {

  private PlainToken() {}

  /// @param certificate whose key signs, DER
  public static Octets sign(Octets certificate, Octets toBeSigned) {
    return text(certificate.toHex() + " signs " + toBeSigned.toHex()).sha256();
  }

  /// The seal data on the token of a certificate.
  public static Octets sealOf(Octets certificate) {
    return text("seal of " + certificate.toHex());
  }

  public static Octets text(String text) {
    return Octets.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

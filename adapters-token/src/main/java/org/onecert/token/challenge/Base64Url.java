package org.onecert.token.challenge;

import java.util.Base64;
import java.util.Optional;
import org.onecert.domain.Octets;

/// base64url without padding (RFC 4648, section 5), in its one canonical spelling.
final class Base64Url {

  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private Base64Url() {}

  static String encode(Octets octets) {
    return ENCODER.encodeToString(octets.toArray());
  }

  /// The octets behind a text; empty if there are none or if they are spelled otherwise than
  /// [#encode] does: padded, or with bits set that stand for nothing.
  static Optional<Octets> decode(String text) {
    try {
      return Optional.of(Octets.of(Base64.getUrlDecoder().decode(text)))
          .filter(octets -> encode(octets).equals(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}

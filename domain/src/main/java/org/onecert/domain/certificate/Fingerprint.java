package org.onecert.domain.certificate;

import java.util.regex.Pattern;

/// The SHA-256 hash of a certificate's DER octets, 64 lower-case hexadecimal digits: this very
/// certificate and no other issue of it.
public record Fingerprint(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public Fingerprint {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 fingerprint");
    }
  }
}

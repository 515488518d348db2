package org.onecert.domain.certificate;

import java.util.regex.Pattern;

/// The SHA-256 hash of what the issuer signed of a certificate (its TBSCertificate, DER), 64
/// lower-case hexadecimal digits: this very issue and no other. The issuer's signature is left out:
/// some signatures can be written in two ways, and a certificate would have two names.
public record Fingerprint(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public Fingerprint {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 fingerprint");
    }
  }
}

package org.onecert.domain.signing;

import java.util.regex.Pattern;
import org.onecert.domain.Octets;

/// The SHA-256 hash of a document's octets, 64 lower-case hexadecimal digits.
public record DocumentHash(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  public DocumentHash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 hash");
    }
  }

  public static DocumentHash of(Octets document) {
    return new DocumentHash(document.sha256().toHex());
  }
}

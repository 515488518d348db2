package org.onecert.token;

import org.onecert.domain.Octets;

/// Hashes without a key.
public final class Hashes {

  private Hashes() {}

  /// 32 octets.
  public static Octets sha256(Octets content) {
    return content.sha256();
  }
}

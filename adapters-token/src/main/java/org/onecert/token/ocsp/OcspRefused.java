package org.onecert.token.ocsp;

/// An answer that cannot be believed, or that is none. The message is for the operator.
public final class OcspRefused extends RuntimeException {

  OcspRefused(String why) {
    super(why);
  }

  static void unless(boolean holds, String why) {
    if (!holds) {
      throw new OcspRefused(why);
    }
  }
}

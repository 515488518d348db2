package org.onecert.token.seal;

/// A seal is not what the standard of its version says; [SealParser] turns it into a refusal.
final class Malformed extends RuntimeException {

  private Malformed() {
    super("Not an electronic seal", null, false, false);
  }

  static void unless(boolean holds) {
    if (!holds) {
      throw new Malformed();
    }
  }

  static Malformed seal() {
    return new Malformed();
  }
}

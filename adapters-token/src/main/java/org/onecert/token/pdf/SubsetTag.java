package org.onecert.token.pdf;

import java.security.SecureRandom;

/// The six letters that mark a font in a PDF as a subset (ISO 32000-1, 9.6.4): `AAAAAA`, `BBBBBB`
/// and so on. Always the same for one part of the form, so that printing it again gives the same
/// octets, and different for each part, so that no reader takes one subset for the other.
///
/// OpenPDF draws the letters by chance, from the generator that it is handed; this one is loaded.
final class SubsetTag extends SecureRandom {

  private static final int LETTERS_IN_ALPHABET = 26;

  private final char letter;

  /// @param letter upper case
  SubsetTag(char letter) {
    this.letter = letter;
  }

  @Override
  public double nextDouble() {
    return (letter - 'A' + 0.5) / LETTERS_IN_ALPHABET;
  }
}

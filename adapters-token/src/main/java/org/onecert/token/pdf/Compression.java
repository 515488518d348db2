package org.onecert.token.pdf;

/// How tightly what is printed is compressed. A subset of a font has a table for all the characters
/// that it might have had, a quarter of a megabyte, which takes most of the time.
final class Compression {

  /// Of zlib's nine: a form is two in a hundred larger than with the usual one, and done in a
  /// quarter of the time.
  static final int LEVEL = 4;

  private Compression() {}
}

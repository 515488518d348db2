package org.onecert.token.pdf;

import java.awt.Color;

/// How text looks.
///
/// @param size in points
record Type(float size, boolean bold, Color colour) {

  static final Color INK = new Color(0x1A, 0x1A, 0x1A);
  static final Color GREY = new Color(0x59, 0x59, 0x59);

  private static final float LINE_SPACING = 1.38f;

  static Type plain(float size) {
    return new Type(size, false, INK);
  }

  static Type bold(float size) {
    return new Type(size, true, INK);
  }

  static Type grey(float size) {
    return new Type(size, false, GREY);
  }

  /// From base line to base line, in points.
  float leading() {
    return size * LINE_SPACING;
  }
}

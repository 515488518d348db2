package org.onecert.token.pdf;

/// Lengths on paper.
final class Millimetres {

  private static final float POINTS_PER_INCH = 72;
  private static final float PER_INCH = 25.4f;

  private Millimetres() {}

  static float inPoints(float millimetres) {
    return millimetres * POINTS_PER_INCH / PER_INCH;
  }
}

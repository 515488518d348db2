package org.onecert.domain;

import java.util.Optional;

/// A line of text as people write it: a name, an address. Not blank, at most 200 characters,
/// without line breaks, control or invisible formatting characters, which could make a form read
/// otherwise than it is.
public record Line(String value) {

  /// The longest line in Unicode code points.
  public static final int LONGEST = 200;

  public Line {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not a line of text");
    }
  }

  /// The line that a text stands for, without the white space around it; empty if it is none.
  public static Optional<Line> parse(String text) {
    return Optional.of(text.strip()).filter(Line::isWellFormed).map(Line::new);
  }

  private static boolean isWellFormed(String text) {
    return !text.isBlank()
        && text.codePointCount(0, text.length()) <= LONGEST
        && text.codePoints().allMatch(Line::isVisible);
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  @Override
  public String toString() {
    return value;
  }
}

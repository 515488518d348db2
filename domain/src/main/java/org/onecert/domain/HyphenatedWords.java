package org.onecert.domain;

import java.util.regex.Pattern;

/// Names that people choose for machines: lower-case words joined by hyphens.
public final class HyphenatedWords {

  /// As a regular expression.
  public static final String SHAPE = "[a-z][a-z0-9]*(-[a-z0-9]+){0,9}";

  public static final int LONGEST = 64;

  private static final Pattern PATTERN = Pattern.compile(SHAPE);

  private HyphenatedWords() {}

  /// Whether a text is such a name.
  public static boolean are(String text) {
    return text.length() <= LONGEST && PATTERN.matcher(text).matches();
  }
}

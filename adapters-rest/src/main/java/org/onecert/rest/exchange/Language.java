package org.onecert.rest.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/// The languages of the texts in answers. Whoever names none of them gets Chinese.
public enum Language {
  CHINESE("zh-CN"),
  ENGLISH("en");

  private static final int LONGEST_HEADER = 256;
  private static final List<Locale> SPOKEN =
      List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH);

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// BCP 47.
  public String tag() {
    return tag;
  }

  /// The language that suits best (RFC 9110, 12.5.4).
  ///
  /// @param acceptLanguage the values of the header
  static Language of(List<String> acceptLanguage) {
    String ranges = String.join(",", acceptLanguage);
    return ranges.isBlank() || ranges.length() > LONGEST_HEADER ? CHINESE : best(ranges);
  }

  private static Language best(String ranges) {
    try {
      Locale match = Locale.lookup(LanguageRange.parse(ranges), SPOKEN);
      return Locale.ENGLISH.equals(match) ? ENGLISH : CHINESE;
    } catch (IllegalArgumentException malformed) {
      return CHINESE;
    }
  }
}

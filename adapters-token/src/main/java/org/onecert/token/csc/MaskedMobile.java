package org.onecert.token.csc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a code goes, as far as the service's words tell: nothing in the API says it. A number that
/// is spelled out is masked (P-1).
final class MaskedMobile {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![0-9*])(1[3-9][0-9])(?:[0-9]{4}|\\*{4})([0-9]{4})(?![0-9*])");

  private static final String UNKNOWN = "***********";

  private MaskedMobile() {}

  /// @param words hostile
  static String in(String words) {
    Matcher number = NUMBER.matcher(words);
    return number.find() ? number.group(1) + "****" + number.group(2) : UNKNOWN;
  }
}

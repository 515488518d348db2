package org.onecert.domain.certificate;

import java.util.regex.Pattern;

/// The organisation code of an enterprise (组织机构代码, GB 11714): eight characters and a ninth that
/// guards them.
///
/// Since 2015 it is a part of the unified social credit code. It is what an enterprise keeps for
/// life, even if its credit code changes (C-1).
public record OrganisationCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{8}[0-9X]");
  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  public OrganisationCode {
    if (!SHAPE.matcher(value).matches() || !checkDigitHolds(value)) {
      throw new IllegalArgumentException("Not an organisation code");
    }
  }

  static boolean checkDigitHolds(String code) {
    return code.charAt(8) == checkDigit(code);
  }

  private static char checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += Character.digit(code.charAt(i), 36) * WEIGHTS[i];
    }
    int rest = 11 - sum % 11;
    return switch (rest) {
      case 10 -> 'X';
      case 11 -> '0';
      default -> (char) ('0' + rest);
    };
  }

  @Override
  public String toString() {
    return value;
  }
}

package org.onecert.domain.certificate;

/// The check digit of an organisation code (组织机构代码, GB 11714): eight characters and a ninth that
/// guards them.
final class OrganisationCode {

  private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private OrganisationCode() {}

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
}

package org.onecert.domain.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/// The rule of GB 11643-1999: six digits of address, a date of birth, three digits of sequence, and
/// a check character (ISO 7064, MOD 11-2).
final class CitizenNumber {

  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK = "10X98765432";
  private static final DateTimeFormatter BIRTHDAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  private CitizenNumber() {}

  static boolean isValid(String number) {
    return SHAPE.matcher(number).matches()
        && isDate(number.substring(6, 14))
        && number.charAt(17) == checkCharacter(number);
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text, BIRTHDAY);
      return true;
    } catch (DateTimeParseException notADate) {
      return false;
    }
  }

  private static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK.charAt(sum % 11);
  }
}

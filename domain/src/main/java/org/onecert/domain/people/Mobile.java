package org.onecert.domain.people;

import java.util.Optional;
import java.util.regex.Pattern;

/// A mobile number of mainland China: 11 digits, without the country code. Shown masked (P-1).
///
/// Which segments are in use changes from year to year, so only the first two digits are checked.
public record Mobile(String number) {

  private static final Pattern SHAPE = Pattern.compile("1[3-9][0-9]{9}");
  private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+86|0086|86(?=1[0-9]{10}$))");

  public Mobile {
    if (!SHAPE.matcher(number).matches()) {
      throw new IllegalArgumentException("Not a mobile number");
    }
  }

  /// The mobile that a text stands for, with or without the country code; empty if it is none.
  public static Optional<Mobile> parse(String text) {
    return Optional.of(COUNTRY_CODE.matcher(text).replaceFirst(""))
        .filter(SHAPE.asMatchPredicate())
        .map(Mobile::new);
  }

  /// `180****1999`
  public String masked() {
    return number.substring(0, 3) + "****" + number.substring(7);
  }

  @Override
  public String toString() {
    return masked();
  }
}

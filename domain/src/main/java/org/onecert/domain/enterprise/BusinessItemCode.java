package org.onecert.domain.enterprise;

import java.util.Optional;
import java.util.regex.Pattern;

/// The code of a business item (业务事项) in the catalogue: lower-case words joined by hyphens.
public record BusinessItemCode(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}");
  private static final int LONGEST = 64;

  public BusinessItemCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not the code of a business item");
    }
  }

  /// The code that a text stands for; empty if it is none.
  public static Optional<BusinessItemCode> parse(String text) {
    return Optional.of(text).filter(BusinessItemCode::isWellFormed).map(BusinessItemCode::new);
  }

  private static boolean isWellFormed(String text) {
    return text.length() <= LONGEST && SHAPE.matcher(text).matches();
  }
}

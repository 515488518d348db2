package org.onecert.domain.partner;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a business system is called when it proves who it is (RFC 6749, 2.2: `client_id`):
/// lower-case words joined by hyphens.
public record BusinessSystemId(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}");
  private static final int LONGEST = 64;

  public BusinessSystemId {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("Not the name of a business system");
    }
  }

  /// The name that a text stands for; empty if it is none.
  public static Optional<BusinessSystemId> parse(String text) {
    return Optional.of(text).filter(BusinessSystemId::isWellFormed).map(BusinessSystemId::new);
  }

  private static boolean isWellFormed(String text) {
    return text.length() <= LONGEST && SHAPE.matcher(text).matches();
  }
}

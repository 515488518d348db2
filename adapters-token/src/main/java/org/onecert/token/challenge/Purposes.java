package org.onecert.token.challenge;

import java.util.Arrays;
import java.util.Optional;
import org.onecert.domain.login.Purpose;

/// The purposes of challenges in the words that a token signs. They never change: middleware may
/// show them.
final class Purposes {

  private Purposes() {}

  static String word(Purpose purpose) {
    return switch (purpose) {
      case LOG_IN -> "log-in";
      case ENABLE -> "enable";
      case ADD -> "add";
      case UPGRADE -> "upgrade";
    };
  }

  static Optional<Purpose> of(String word) {
    return Arrays.stream(Purpose.values()).filter(purpose -> word(purpose).equals(word)).findAny();
  }
}

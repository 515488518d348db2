package org.onecert.rest.login;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onecert.domain.login.Purpose;
import org.onecert.rest.input.Word;
import org.onecert.rest.input.Words;

/// How purposes of challenges are called in JSON.
final class Purposes {

  static final Word<Purpose> WORD =
      Words.oneOf(
          Arrays.stream(Purpose.values())
              .collect(Collectors.toMap(Purposes::name, Function.identity())));

  private Purposes() {}

  static String name(Purpose purpose) {
    return switch (purpose) {
      case LOG_IN -> "logIn";
      case ENABLE -> "enable";
      case ADD -> "add";
      case UPGRADE -> "upgrade";
    };
  }
}

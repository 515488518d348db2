package org.onecert.rest.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How constants are called in JSON where their own names say it: `VALID_UNTIL` is `validUntil`.
public final class CamelCase {

  private CamelCase() {}

  public static String of(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }

  /// All constants of a kind by their names in JSON.
  public static <E extends Enum<E>> Map<String, E> all(Class<E> kind) {
    return Arrays.stream(kind.getEnumConstants())
        .collect(Collectors.toMap(CamelCase::of, Function.identity()));
  }
}

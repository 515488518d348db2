package org.onecert.bootstrap.configuration;

import jakarta.annotation.Priority;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.spi.Converter;
import org.jspecify.annotations.Nullable;

/// How every setting that is true or false is read, of OneCert and of Quarkus: what is neither
/// stops the start. Without it a misspelt `true` would count as `false`, and less would be checked
/// than was meant.
@Priority(TruthValue.BEFORE_ALL_OTHERS)
public final class TruthValue implements Converter<Boolean> {

  /// Quarkus' own converters have 200.
  static final int BEFORE_ALL_OTHERS = 1000;

  private static final Set<String> TRUE = Set.of("true", "yes", "y", "on", "1", "t");
  private static final Set<String> FALSE = Set.of("false", "no", "n", "off", "0", "f");

  /// @return null for what is empty: as if it were not given
  /// @throws IllegalArgumentException for what is neither true nor false
  @Override
  public @Nullable Boolean convert(String value) {
    String word = value.strip().toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return null;
    }
    if (!TRUE.contains(word) && !FALSE.contains(word)) {
      throw new IllegalArgumentException("(it must be true or false)");
    }
    return TRUE.contains(word);
  }
}

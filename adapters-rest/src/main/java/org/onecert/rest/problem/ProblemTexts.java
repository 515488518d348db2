package org.onecert.rest.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.onecert.rest.exchange.Language;

/// The words of problems in every language. Its keys: `<code>.title`, `<code>.remedy`, where there
/// is more to say `<code>.detail`, and `field.<fault>`.
public final class ProblemTexts {

  private static final Map<Language, Properties> TEXTS =
      new EnumMap<>(
          Map.of(
              Language.CHINESE, load("problems_zh.properties"),
              Language.ENGLISH, load("problems_en.properties")));

  private ProblemTexts() {}

  public static String title(Language language, ProblemCode code) {
    return text(language, code.code() + ".title").orElseThrow();
  }

  public static String remedy(Language language, ProblemCode code) {
    return text(language, code.code() + ".remedy").orElseThrow();
  }

  static Optional<String> detail(Language language, ProblemCode code, Object value) {
    return text(language, code.code() + ".detail").map(words -> fill(words, value));
  }

  static String fault(Language language, FieldError error) {
    return fill(text(language, "field." + error.fault().code()).orElseThrow(), error.hint());
  }

  private static String fill(String words, Object value) {
    return new MessageFormat(words, Locale.ROOT).format(new Object[] {value}).strip();
  }

  private static Optional<String> text(Language language, String key) {
    return Optional.ofNullable(TEXTS.get(language)).map(texts -> texts.getProperty(key));
  }

  private static Properties load(String name) {
    try (var file = ProblemTexts.class.getResourceAsStream(name)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
      return texts;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

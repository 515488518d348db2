package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A setting that the code knows, and what stands beside it there.
record Setting(String name, Method method, String comment) {

  Optional<String> byDefault() {
    return Optional.ofNullable(method.getAnnotation(WithDefault.class)).map(WithDefault::value);
  }

  /// In the table of a page.
  String row() {
    Explanation explanation = explanation();
    String value = byDefault().map("`%s`"::formatted).orElseGet(() -> none(explanation));
    return Stream.of("`" + name + "`", value, explanation.meaning(), explanation.wrong())
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private Explanation explanation() {
    try {
      return Explanation.of(comment);
    } catch (IllegalArgumentException incomplete) {
      throw new IllegalStateException("The doc comment of " + name, incomplete);
    }
  }

  private String none(Explanation explanation) {
    Optional<String> word = explanation.required();
    return word.or(() -> mayBeMissing() ? Optional.empty() : Optional.of("required"))
        .map("none, "::concat)
        .orElse("none");
  }

  private boolean mayBeMissing() {
    Class<?> type = method.getReturnType();
    return type.equals(Optional.class) || type.equals(Map.class);
  }
}

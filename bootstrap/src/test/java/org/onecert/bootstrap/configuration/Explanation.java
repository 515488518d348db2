package org.onecert.bootstrap.configuration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a doc comment says of a setting.
///
/// @param meaning what it is, with an example
/// @param required when it has to be there although its type lets it be missing: `required`, or
///   `required with ...`; a paragraph of its own, `Required.`
/// @param wrong what happens when it is wrong or missing; the last paragraph, which begins with
///   `Wrong: `
record Explanation(String meaning, Optional<String> required, String wrong) {

  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final String REQUIRED = "Required";
  private static final String WRONG = "Wrong: ";

  /// @throws IllegalArgumentException if it does not say all of this
  static Explanation of(String comment) {
    List<String> paragraphs =
        BETWEEN_PARAGRAPHS.splitAsStream(comment).map(Explanation::line).toList();
    String wrong = paragraphs.getLast();
    String meaning =
        paragraphs.subList(0, paragraphs.size() - 1).stream()
            .filter(paragraph -> !paragraph.startsWith(REQUIRED))
            .collect(Collectors.joining(" "));
    if (meaning.isEmpty() || !wrong.startsWith(WRONG)) {
      throw new IllegalArgumentException("no meaning, or no last paragraph that begins: " + WRONG);
    }
    return new Explanation(
        cell(meaning), required(paragraphs), cell(wrong.substring(WRONG.length())));
  }

  private static Optional<String> required(List<String> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.startsWith(REQUIRED))
        .map(paragraph -> cell("r" + paragraph.substring(1)))
        .findFirst();
  }

  private static String line(String paragraph) {
    return paragraph.strip().replaceAll("\\s*\\n\\s*", " ");
  }

  private static String cell(String sentences) {
    return sentences.replaceAll("\\.$", "");
  }
}

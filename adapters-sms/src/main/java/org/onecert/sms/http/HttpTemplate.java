package org.onecert.sms.http;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.domain.message.MessagePart;

/// A query or a body with placeholders: `{mobile}`, `{text}`, `{id}`, `{purpose}` and the parts of
/// messages; a part that a message does not have is empty.
///
/// @param text `mobile={mobile}&content={text}` or `{"to": "{mobile}", "text": "{text}"}`
/// @param content how values are written in it
public record HttpTemplate(String text, Content content) {

  static final String MOBILE = "mobile";
  static final String TEXT = "text";
  static final String ID = "id";
  static final String PURPOSE = "purpose";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private static final Set<String> KNOWN =
      Stream.concat(
              Stream.of(MOBILE, TEXT, ID, PURPOSE),
              Arrays.stream(MessagePart.values()).map(MessagePart::key))
          .collect(Collectors.toUnmodifiableSet());

  /// The placeholders that it has.
  public Set<String> placeholders() {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether it can be filled in.
  public boolean isKnown() {
    return KNOWN.containsAll(placeholders());
  }

  /// Filled in once: what a value holds is never read as a placeholder.
  String with(Map<String, String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(written(found, values)));
  }

  private String written(MatchResult found, Map<String, String> values) {
    return content.written(Optional.ofNullable(values.get(found.group(1))).orElse(""));
  }
}

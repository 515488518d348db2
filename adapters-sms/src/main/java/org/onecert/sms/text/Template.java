package org.onecert.sms.text;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.message.MessagePart;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.Wording;

/// The words around the parts of a message: `验证码{code}，{minutes}分钟内有效。`
public record Template(String text) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

  /// Whether it has all that a purpose needs, and nothing else: a code that is not told serves
  /// nobody, and what a purpose does not know cannot be filled in.
  public boolean suits(MessagePurpose purpose) {
    return named(MessagePart.CODE) == purpose.parts().contains(MessagePart.CODE)
        && PLACEHOLDER
            .matcher(text)
            .results()
            .allMatch(found -> purpose.parts().stream().anyMatch(part -> isOf(found, part)));
  }

  private boolean named(MessagePart part) {
    return text.contains(part.placeholder());
  }

  private static boolean isOf(MatchResult found, MessagePart part) {
    return found.group().equals(part.placeholder());
  }

  /// Filled in once: what a part holds is never read as a placeholder.
  String with(Wording wording) {
    return with(wording.parts());
  }

  String with(Map<MessagePart, String> parts) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found, parts)));
  }

  private static String value(MatchResult found, Map<MessagePart, String> parts) {
    return Arrays.stream(MessagePart.values())
        .filter(part -> isOf(found, part))
        .map(part -> parts.getOrDefault(part, ""))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("A template that was not checked"));
  }
}

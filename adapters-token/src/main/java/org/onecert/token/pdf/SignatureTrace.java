package org.onecert.token.pdf;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A signature as it lies open in the text of a file, found without parsing a PDF: whoever forged
/// one has no say in how it is read.
///
/// @param file its octets, a character each
/// @param ranges what stands in brackets behind each `/ByteRange` of its dictionary
/// @param values the hexadecimal strings behind each `/Contents` of its dictionary, brackets and
///   all
record SignatureTrace(String file, List<String> ranges, List<Span> values) {

  /// Nobody signs a form that often.
  private static final int MOST = 16;

  private static final Pattern RANGE = Pattern.compile("/ByteRange\\s{0,9}\\[([^\\]]{0,400})]");

  /// With the largest seal, a value has 1.1 million digits.
  private static final Pattern VALUE =
      Pattern.compile("/Contents\\s{0,9}(<[0-9a-fA-F]{0,2000000}+>)");

  /// A piece of the file.
  record Span(int from, int to) {

    int length() {
      return to - from;
    }

    private static Span of(MatchResult value, int offset) {
      return new Span(offset + value.start(1), offset + value.end(1));
    }
  }

  /// All of a file, in the order in which they lie there.
  static List<SignatureTrace> all(String file) {
    return RANGE
        .matcher(file)
        .results()
        .limit(MOST)
        .map(range -> dictionary(file, range.start()))
        .distinct()
        .map(dictionary -> of(file, dictionary))
        .toList();
  }

  private static Span dictionary(String file, int at) {
    int from = Math.max(0, file.lastIndexOf(" obj", at));
    int to = file.indexOf("endobj", at);
    return new Span(from, to < 0 ? file.length() : to);
  }

  private static SignatureTrace of(String file, Span dictionary) {
    String text = file.substring(dictionary.from(), dictionary.to());
    return new SignatureTrace(
        file,
        RANGE.matcher(text).results().limit(MOST).map(range -> range.group(1)).toList(),
        VALUE
            .matcher(text)
            .results()
            .limit(MOST)
            .map(value -> Span.of(value, dictionary.from()))
            .toList());
  }

  /// Of its values, in octets.
  int longest() {
    return values.stream().mapToInt(Span::length).max().orElse(0);
  }

  /// The digits of its value; empty if it has none, or zeros alone.
  Optional<String> digits() {
    return values.stream()
        .findFirst()
        .map(value -> file.substring(value.from() + 1, value.to() - 1))
        .filter(digits -> digits.chars().anyMatch(digit -> digit != '0'));
  }
}

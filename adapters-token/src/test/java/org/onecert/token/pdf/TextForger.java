package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;

/// Somebody who changes a signed form with an editor for octets: nothing else moves unless he wants
/// it to.
record TextForger(String text) {

  private static final Pattern RANGE = Pattern.compile("\\[0 (\\d+) (\\d+) (\\d+) ] {20}");
  private static final Pattern VALUE = Pattern.compile("/Contents <([0-9a-f]+)>");

  static TextForger of(Octets form) {
    return new TextForger(SigningOffice.text(form));
  }

  /// Another range, as a text in which `$1`, `$2`, `$3` are the numbers of the one that was there.
  Octets withRange(int which, String range) {
    var old = ranges().get(which);
    String forged =
        range.replace("$1", old.group(1)).replace("$2", old.group(2)).replace("$3", old.group(3));
    return replaced(old.start(), old.end(), padded(forged, " ", old.group().length()));
  }

  /// A range some of whose numbers are moved by so much.
  Octets withRangeMoved(int which, int first, int second, int third) {
    return withRange(
        which,
        "[0 %d %d %d ]"
            .formatted(
                number(which, 1) + first, number(which, 2) + second, number(which, 3) + third));
  }

  /// Another value in the gap, with zeros behind it.
  Octets withValue(int which, String digits) {
    var old = values().get(which);
    return replaced(old.start(1), old.end(1), padded(digits, "0", old.group(1).length()));
  }

  /// Two hexadecimal strings where one was.
  Octets withGapSplit(int which) {
    int middle = values().get(which).end(1) - 100;
    return replaced(middle, middle + 2, "><");
  }

  Octets replacing(String one, String other) {
    int at = text.indexOf(one);
    return replaced(at, at + one.length(), other);
  }

  /// What the last signature covers behind its gap moves to the end of the file; a forged signature
  /// dictionary with the old value takes its place and says where it went.
  Octets withSignedPartMoved() {
    var gap = values().getLast();
    int end = gap.end();
    String tail = text.substring(end);
    String value = gap.group(1);
    String forged = "\n99 0 obj\n<</Type/Sig/ByteRange [0 %d %d %d ]/Contents <%s>>>\nendobj\n";
    int length = forged.formatted(gap.start(1) - 1, 1_000_000, tail.length(), value).length();
    String wedge =
        forged.formatted(
            gap.start(1) - 1, number(ranges().size() - 1, 2) + length, tail.length(), value);
    String padded = wedge + " ".repeat(length - wedge.length());
    return octets(text.substring(0, end) + padded + tail);
  }

  private List<MatchResult> ranges() {
    return RANGE.matcher(text).results().toList();
  }

  private List<MatchResult> values() {
    return VALUE.matcher(text).results().toList();
  }

  private int number(int which, int group) {
    return Integer.parseInt(ranges().get(which).group(group));
  }

  private static String padded(String text, String by, int length) {
    return text + by.repeat(length - text.length());
  }

  private Octets replaced(int from, int to, String other) {
    return octets(text.substring(0, from) + other + text.substring(to));
  }

  private static Octets octets(String text) {
    return Octets.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}

package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;

/// How a form ends (ISO 32000-1, 7.5.5), as text: what a further revision has to go on from.
///
/// @param entries of the trailer, as they stand there
/// @param size one more than the highest number of an object
/// @param root number of the catalog
/// @param catalog its text
/// @param table where the last table of objects is
record FormTrailer(Octets form, String entries, int root, int size, String catalog, int table) {

  /// In octets: longer than any trailer of ours.
  private static final int LONGEST = 1024;

  private static final Pattern END =
      Pattern.compile("trailer\n<<([^>]*>[^>]*>[^>]*)>>\nstartxref\n(\\d{1,9})\n%%EOF\n$");
  private static final Pattern ROOT = Pattern.compile("/Root (\\d{1,7}) 0 R");
  private static final Pattern SIZE = Pattern.compile("/Size (\\d{1,7})");
  private static final Pattern INFO = Pattern.compile("/Info \\d{1,7} 0 R");
  private static final Pattern IDENTITY = Pattern.compile("/ID \\[<([0-9a-f]{1,64})><");

  /// @throws IllegalArgumentException if no form of ours ends like that
  static FormTrailer of(Octets form) {
    String text = new String(form.toArray(), StandardCharsets.ISO_8859_1);
    Matcher end = in(text.substring(Math.max(0, text.length() - LONGEST)), END);
    int root = Integer.parseInt(in(end.group(1), ROOT).group(1));
    int size = Integer.parseInt(in(end.group(1), SIZE).group(1));
    return new FormTrailer(
        form, end.group(1), root, size, catalog(text, root), Integer.parseInt(end.group(2)));
  }

  private static Matcher in(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("No form of ours ends like that");
    }
    return matcher;
  }

  private static String catalog(String text, int root) {
    String head = "\n" + root + " 0 obj\n";
    int from = text.lastIndexOf(head) + head.length();
    int to = text.indexOf(">>\nendobj", from);
    if (from < head.length() || to < 0 || text.substring(from, to).contains("/DSS")) {
      throw new IllegalArgumentException("No form of ours has such a catalog");
    }
    return text.substring(from, to + 2);
  }

  /// The catalog with one entry more.
  String catalogWith(String entry) {
    return catalog.substring(0, catalog.length() - 2) + entry + ">>";
  }

  /// The trailer of the next revision. Neither the clock nor chance leaves a trace in it.
  String next(int newSize) {
    byte[] identity = Arrays.copyOf(form.sha256().toArray(), DocumentIdentity.LENGTH);
    return String.format(
        Locale.ROOT,
        "trailer\n<<%s/ID [<%s><%s>]/Root %d 0 R/Size %d/Prev %d>>\n",
        in(entries, INFO).group(),
        in(entries, IDENTITY).group(1),
        HexFormat.of().formatHex(identity),
        root,
        newSize,
        table);
  }
}

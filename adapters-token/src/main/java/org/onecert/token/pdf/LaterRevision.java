package org.onecert.token.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;

/// What somebody appended to a form that is whole before it (ISO 32000-1, 7.5.6). It is read as
/// text: which of the form's objects it puts others in the place of, and what new ones it brings.
/// What it hides by compression shows as something appended, no more.
record LaterRevision(FormObjects form, String text) {

  /// Nobody needs so many to be told what was done.
  private static final int MOST = 1000;

  private static final Pattern OBJECT =
      Pattern.compile("(?<!\\d)(\\d{1,7}) \\d{1,5} obj\\b(.{0,4000}?)endobj", Pattern.DOTALL);
  private static final Pattern SHOWN = Pattern.compile("/Contents\\s{0,9}(\\d{1,7}) \\d{1,5} R");
  private static final Pattern FIELD = Pattern.compile("/FT\\s{0,9}/");
  private static final Pattern ANNOTATION = Pattern.compile("/Type\\s{0,9}/Annot\\b");

  /// The worse first.
  private static final List<Deviation> GRAVITY =
      List.of(
          Deviation.PAGE_REDIRECTED,
          Deviation.ANNOTATION_ADDED,
          Deviation.FIELD_CHANGED,
          Deviation.OBJECT_REPLACED,
          Deviation.APPENDED);

  static LaterRevision of(Octets form, Octets presented) {
    String text = new String(presented.toArray(), StandardCharsets.ISO_8859_1);
    return new LaterRevision(FormObjects.of(form), text.substring(form.size()));
  }

  Deviation deviation() {
    return OBJECT
        .matcher(text)
        .results()
        .limit(MOST)
        .map(object -> deviation(Integer.parseInt(object.group(1)), object.group(2)))
        .min(Comparator.comparingInt(GRAVITY::indexOf))
        .orElse(Deviation.APPENDED);
  }

  private Deviation deviation(int number, String body) {
    if (form.contents().contains(number)) {
      return Deviation.PAGE_REDIRECTED;
    }
    if (form.pages().contains(number)) {
      return showsTheSame(body) ? Deviation.ANNOTATION_ADDED : Deviation.PAGE_REDIRECTED;
    }
    if (form.fields().contains(number) || FIELD.matcher(body).find()) {
      return Deviation.FIELD_CHANGED;
    }
    return number < form.count() ? Deviation.OBJECT_REPLACED : byKind(body);
  }

  private boolean showsTheSame(String page) {
    List<MatchResult> shown = SHOWN.matcher(page).results().toList();
    return shown.size() == 1
        && form.contents().contains(Integer.parseInt(shown.getFirst().group(1)));
  }

  private static Deviation byKind(String body) {
    return ANNOTATION.matcher(body).find() ? Deviation.ANNOTATION_ADDED : Deviation.APPENDED;
  }
}

package org.onecert.token.pdf;

import java.util.ArrayList;
import java.util.List;

/// How the table of a form is spread over pages. A short one fills one page; a long one goes on,
/// row by row, and leaves room on its last page for what is below it.
final class Pagination {

  /// A table of as many rows is one page, whatever size that takes.
  private static final int ONE_PAGE = 24;

  private static final float PAGE = Sheet.FRAME_TOP - Sheet.FRAME_BOTTOM;
  private static final float LAST_PAGE = Sheet.FRAME_TOP - Sheet.STATEMENT_TOP;

  private final List<FormLine> lines;

  private Pagination(List<FormLine> lines) {
    this.lines = lines;
  }

  /// The sections of each page; one that is cut keeps its label on both.
  static List<List<FormSection>> of(List<FormSection> sections, Typesetter typesetter) {
    int rows = sections.stream().mapToInt(section -> section.rows().size()).sum();
    return rows <= ONE_PAGE
        ? List.of(sections)
        : new Pagination(FormLine.of(sections, typesetter)).pages();
  }

  private List<List<FormSection>> pages() {
    List<List<FormSection>> pages = new ArrayList<>();
    int from = 0;
    while (height(from) > LAST_PAGE) {
      int to = end(from, height(from) > PAGE ? PAGE : LAST_PAGE);
      pages.add(FormLine.sections(lines.subList(from, to)));
      from = to;
    }
    pages.add(FormLine.sections(lines.subList(from, lines.size())));
    return pages;
  }

  /// Of all lines from this one on.
  private float height(int from) {
    return (float) lines.subList(from, lines.size()).stream().mapToDouble(FormLine::height).sum();
  }

  /// Behind the last line that fits; one line always does.
  private int end(int from, float room) {
    int to = from + 1;
    float used = lines.get(from).height();
    while (to < lines.size() && used + lines.get(to).height() <= room) {
      used += lines.get(to).height();
      to++;
    }
    return to;
  }
}

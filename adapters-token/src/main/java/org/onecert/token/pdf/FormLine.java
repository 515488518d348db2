package org.onecert.token.pdf;

import java.util.ArrayList;
import java.util.List;

/// A row of a form's table that may go to any page.
///
/// @param section which section it is of, from 0
/// @param height in points, as the table sets it where it is not one page
record FormLine(int section, String label, FormRow row, float height) {

  static List<FormLine> of(List<FormSection> sections, Typesetter typesetter) {
    var lines = new ArrayList<FormLine>();
    float[] heights = new FormTable(typesetter, sections).naturalHeights();
    for (int section = 0; section < sections.size(); section++) {
      for (var row : sections.get(section).rows()) {
        lines.add(new FormLine(section, sections.get(section).label(), row, heights[lines.size()]));
      }
    }
    return lines;
  }

  /// Put together again.
  static List<FormSection> sections(List<FormLine> lines) {
    return lines.stream()
        .map(FormLine::section)
        .distinct()
        .map(section -> section(lines.stream().filter(line -> line.section == section).toList()))
        .toList();
  }

  private static FormSection section(List<FormLine> lines) {
    return new FormSection(lines.getFirst().label(), lines.stream().map(FormLine::row).toList());
  }
}

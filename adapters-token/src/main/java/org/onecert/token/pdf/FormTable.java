package org.onecert.token.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The table of a form, or the part of it that is on one page.
final class FormTable {

  private static final float LABELS = 168;
  private static final float[] COLUMNS = {LABELS, Sheet.WIDTH - SectionLabels.WIDTH - LABELS};
  private static final float LARGEST = 10.5f;
  private static final float SMALLEST = 2.5f;
  private static final float NATURAL = 9.5f;
  private static final float STEP = 0.5f;

  private final Typesetter typesetter;
  private final List<FormSection> sections;

  FormTable(Typesetter typesetter, List<FormSection> sections) {
    this.typesetter = typesetter;
    this.sections = sections;
  }

  /// Draws the table so that it fills the space between two heights of the page: short values get
  /// air, long ones wrap, and if that is not enough all become smaller.
  void fill(PdfContentByte canvas, float top, float bottom) {
    float size = largestFitting(top - bottom);
    float air = (top - bottom - table(size, 0).getTotalHeight()) / rows();
    draw(table(size, air), canvas, top);
  }

  /// Draws the table below a height of the page, as tall as it is.
  ///
  /// @return the height at which it ends
  float draw(PdfContentByte canvas, float top) {
    var table = table(NATURAL, 0);
    draw(table, canvas, top);
    return top - table.getTotalHeight();
  }

  /// Of each row, in points, where the table is as tall as it is.
  float[] naturalHeights() {
    var table = table(NATURAL, 0);
    float[] heights = new float[rows()];
    for (int row = 0; row < heights.length; row++) {
      heights[row] = table.getRowHeight(row);
    }
    return heights;
  }

  private void draw(PdfPTable table, PdfContentByte canvas, float top) {
    table.writeSelectedRows(0, -1, Sheet.LEFT + SectionLabels.WIDTH, top, canvas);
    new SectionLabels(typesetter, table).draw(canvas, sections, top);
  }

  private float largestFitting(float height) {
    return Stream.iterate(LARGEST, size -> size >= SMALLEST, size -> size - STEP)
        .filter(size -> table(size, 0).getTotalHeight() <= height)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The form does not fit on one page"));
  }

  private int rows() {
    return sections.stream().mapToInt(section -> section.rows().size()).sum();
  }

  /// @param air added to the height of each row
  private PdfPTable table(float size, float air) {
    var table = new PdfPTable(COLUMNS);
    table.setTotalWidth(COLUMNS[0] + COLUMNS[1]);
    table.setLockedWidth(true);
    sections.stream()
        .flatMap(section -> section.rows().stream())
        .flatMap(row -> Stream.of(row.label(), row.value()))
        .forEach(text -> table.addCell(cell(text, Type.plain(size), air / 2)));
    return table;
  }

  private PdfPCell cell(String text, Type type, float air) {
    var cell = new PdfPCell(typesetter.set(text, type));
    cell.setLeading(type.leading(), 0);
    cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
    cell.setUseAscender(true);
    cell.setUseDescender(true);
    cell.setPaddingLeft(type.size() / 2);
    cell.setPaddingRight(type.size() / 2);
    cell.setPaddingTop(type.size() / 4 + air);
    cell.setPaddingBottom(type.size() / 4 + air);
    cell.setBorderWidth(Sheet.BORDER);
    return cell;
  }
}

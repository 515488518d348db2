package org.onecert.token.pdf;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPTable;

/// The first column of a form's table: what each section is called, one character below the other,
/// beside all rows of the section.
record SectionLabels(Typesetter typesetter, PdfPTable table) {

  static final float WIDTH = 28;

  void draw(PdfContentByte canvas, List<FormSection> sections, float top) {
    int row = 0;
    float edge = top;
    for (var section : sections) {
      float height = height(row, section.rows().size());
      draw(canvas, section.label(), edge, height);
      edge -= height;
      row += section.rows().size();
    }
  }

  private float height(int first, int count) {
    float height = 0;
    for (int row = first; row < first + count; row++) {
      height += table.getRowHeight(row);
    }
    return height;
  }

  private void draw(PdfContentByte canvas, String label, float top, float height) {
    var box = new Rectangle(Sheet.LEFT, top - height, Sheet.LEFT + WIDTH, top);
    Sheet.frame(canvas, box);
    String downwards = String.join("\n", label.split(""));
    new FittedText(downwards, Type.plain(10.5f), Element.ALIGN_CENTER)
        .drawInTheMiddle(typesetter, canvas, box);
  }
}

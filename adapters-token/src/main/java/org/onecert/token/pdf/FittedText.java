package org.onecert.token.pdf;

import java.util.stream.Stream;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/// Text in a box, as large as wished or, where it is long, as large as fits: none is ever cut off.
///
/// @param type the wish
/// @param alignment as in [org.openpdf.text.Element]
record FittedText(String text, Type type, int alignment) {

  private static final float SMALLEST = 2;
  private static final float STEP = 0.5f;

  void draw(Typesetter typesetter, PdfContentByte canvas, Rectangle box) {
    column(typesetter, canvas, box, largestFitting(typesetter, canvas, box)).go();
  }

  /// Draws it with the same space above as below.
  void drawInTheMiddle(Typesetter typesetter, PdfContentByte canvas, Rectangle box) {
    float shift = (box.getHeight() - height(typesetter, canvas, box)) / 2;
    var lowered =
        new Rectangle(box.getLeft(), box.getBottom() - shift, box.getRight(), box.getTop() - shift);
    draw(typesetter, canvas, lowered);
  }

  /// The height that it takes, from the top of the first line to the foot of the last.
  private float height(Typesetter typesetter, PdfContentByte canvas, Rectangle box) {
    var chosen = largestFitting(typesetter, canvas, box);
    var column = column(typesetter, canvas, box, chosen);
    column.go(true);
    return box.getTop() - column.getYLine() + (chosen.leading() - chosen.size());
  }

  private Type largestFitting(Typesetter typesetter, PdfContentByte canvas, Rectangle box) {
    return Stream.iterate(type, smaller -> smaller.size() >= SMALLEST, FittedText::smaller)
        .filter(candidate -> fits(column(typesetter, canvas, box, candidate)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The text does not fit into its box"));
  }

  private static Type smaller(Type type) {
    return new Type(type.size() - STEP, type.bold(), type.colour());
  }

  private static boolean fits(ColumnText column) {
    return !ColumnText.hasMoreText(column.go(true));
  }

  private ColumnText column(
      Typesetter typesetter, PdfContentByte canvas, Rectangle box, Type chosen) {
    var column = new ColumnText(canvas);
    column.setSimpleColumn(box.getLeft(), box.getBottom(), box.getRight(), box.getTop());
    column.setAlignment(alignment);
    column.setLeading(chosen.leading());
    column.setText(typesetter.set(text, chosen));
    return column;
  }
}

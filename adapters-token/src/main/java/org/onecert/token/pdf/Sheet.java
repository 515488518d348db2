package org.onecert.token.pdf;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/// The geometry of a form's page, A4 upright: upper edges of its parts, in points from the lower
/// left corner.
final class Sheet {

  static final Rectangle PAGE = PageSize.A4;
  static final float LEFT = Millimetres.inPoints(20);
  static final float RIGHT = PAGE.getWidth() - LEFT;
  static final float WIDTH = RIGHT - LEFT;

  static final float HEADING = 800;
  static final float TITLE = 772;
  static final float NUMBER = 728;

  /// The frame holds table, statement and signature places, without a gap between them.
  static final float FRAME_TOP = 708;

  static final float STATEMENT_TOP = 316;
  static final float PLACES_TOP = 226;
  static final float PLACES_LABEL = 20;
  static final float FRAME_BOTTOM = 60;

  static final float FOOTER = 56;

  /// The width of lines, in points.
  static final float BORDER = 0.5f;

  private Sheet() {}

  static void frame(PdfContentByte canvas, Rectangle box) {
    frame(canvas, box, BORDER);
  }

  /// Around everything that is framed, twice as wide.
  static void outline(PdfContentByte canvas, float bottom) {
    frame(canvas, new Rectangle(LEFT, bottom, RIGHT, FRAME_TOP), 2 * BORDER);
  }

  private static void frame(PdfContentByte canvas, Rectangle box, float border) {
    canvas.setLineWidth(border);
    canvas.rectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight());
    canvas.stroke();
  }
}

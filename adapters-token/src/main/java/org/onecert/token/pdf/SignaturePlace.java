package org.onecert.token.pdf;

import org.onecert.domain.signing.Signatory;
import org.openpdf.text.Rectangle;

/// The place on the form for one signatory: a labelled box, and in it the signature field.
///
/// @param field the field's name (ISO 32000-1, 12.7.3.2): the signatory's
/// @param label what the box is called, Chinese
/// @param box in points from the lower left corner of the page
record SignaturePlace(String field, String label, Rectangle box) {

  private static final float MIDDLE = (Sheet.LEFT + Sheet.RIGHT) / 2;

  static SignaturePlace of(Signatory signatory) {
    return switch (signatory) {
      case ENTERPRISE -> place(signatory, "企业电子签章", Sheet.LEFT, MIDDLE);
      case LEGAL_REPRESENTATIVE -> place(signatory, "法定代表人电子签名", MIDDLE, Sheet.RIGHT);
    };
  }

  private static SignaturePlace place(Signatory of, String label, float left, float right) {
    var box = new Rectangle(left, Sheet.FRAME_BOTTOM, right, Sheet.PLACES_TOP);
    return new SignaturePlace(of.name(), label, box);
  }

  /// The signature field: the box without its label and border.
  Rectangle fieldArea() {
    return new Rectangle(
        box.getLeft() + 2,
        box.getBottom() + 2,
        box.getRight() - 2,
        box.getTop() - Sheet.PLACES_LABEL);
  }
}

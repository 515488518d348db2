package org.onecert.token.pdf;

import java.util.List;
import java.util.stream.IntStream;
import org.onecert.domain.signing.Signatory;
import org.openpdf.text.Rectangle;

/// The place on the form for one signatory: a labelled box, and in it the signature field.
///
/// @param field the field's name (ISO 32000-1, 12.7.3.2): the signatory's
/// @param label what the box is called, Chinese
/// @param box in points from the lower left corner of the page
record SignaturePlace(String field, String label, Rectangle box) {

  /// Side by side, from left to right.
  static List<SignaturePlace> among(List<Signatory> signatories) {
    float width = Sheet.WIDTH / signatories.size();
    return IntStream.range(0, signatories.size())
        .mapToObj(i -> place(signatories.get(i), Sheet.LEFT + i * width, width))
        .toList();
  }

  private static SignaturePlace place(Signatory of, float left, float width) {
    var box = new Rectangle(left, Sheet.FRAME_BOTTOM, left + width, Sheet.PLACES_TOP);
    return new SignaturePlace(field(of), label(of), box);
  }

  static String field(Signatory signatory) {
    return signatory.name();
  }

  static String label(Signatory signatory) {
    return switch (signatory) {
      case ENTERPRISE -> "企业电子签章";
      case LEGAL_REPRESENTATIVE -> "法定代表人电子签名";
    };
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

package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.signing.Seal;
import org.onecert.domain.signing.SealPicture;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfTemplate;

/// What shows of a signature on the page: the seal's picture, or the signer's name where there is
/// no seal, and the date below.
record VisibleSignature(Typesetter typesetter, PdfTemplate layer) {

  private static final float DATE_STRIP = 16;

  /// @param field the rectangle of the signature field, from 0, 0
  void draw(SignatureOrder order, Rectangle field) {
    var above = new Rectangle(0, DATE_STRIP, field.getWidth(), field.getHeight());
    order
        .seal()
        .map(Seal::picture)
        .ifPresentOrElse(
            picture -> stamp(picture, above), () -> write(order.signer().value(), above));
    new FittedText(ChinaTime.day(order.at()), Type.plain(9.5f), Element.ALIGN_CENTER)
        .drawInTheMiddle(typesetter, layer, new Rectangle(0, 0, field.getWidth(), DATE_STRIP));
  }

  private void write(String name, Rectangle area) {
    new FittedText(name, Type.plain(24), Element.ALIGN_CENTER)
        .drawInTheMiddle(typesetter, layer, area);
  }

  /// In its true size, in the middle; only a picture that is larger than its place is made smaller.
  private void stamp(SealPicture picture, Rectangle area) {
    float width = Millimetres.inPoints(picture.widthMm());
    float height = Millimetres.inPoints(picture.heightMm());
    float scale = Math.min(1, Math.min(area.getWidth() / width, area.getHeight() / height));
    var image = image(picture);
    image.scaleAbsolute(width * scale, height * scale);
    image.setAbsolutePosition(
        area.getLeft() + (area.getWidth() - width * scale) / 2,
        area.getBottom() + (area.getHeight() - height * scale) / 2);
    layer.addImage(image);
  }

  /// Read in memory: Java would put it into a temporary file first.
  private static Image image(SealPicture picture) {
    ImageIO.setUseCache(false);
    try {
      Image image = Image.getInstance(picture.image().toArray());
      image.setCompressionLevel(Compression.LEVEL);
      return image;
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }
}

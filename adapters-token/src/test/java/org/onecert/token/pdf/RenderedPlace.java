package org.onecert.token.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.onecert.domain.Octets;
import org.openpdf.text.Rectangle;

/// A part of a form's page as another PDF library paints it.
///
/// @param pixels four for a point
record RenderedPlace(BufferedImage pixels) {

  private static final int SCALE = 4;

  static RenderedPlace on(Octets document, Rectangle place) {
    try (var form = Loader.loadPDF(document.toArray())) {
      var page = new PDFRenderer(form).renderImage(0, SCALE);
      return new RenderedPlace(
          page.getSubimage(
              (int) (place.getLeft() * SCALE),
              (int) (page.getHeight() - place.getTop() * SCALE),
              (int) (place.getWidth() * SCALE),
              (int) (place.getHeight() * SCALE)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static boolean isRed(int colour) {
    return (colour >> 16 & 0xFF) > 150 && (colour >> 8 & 0xFF) < 100;
  }

  static boolean isDark(int colour) {
    return (colour & 0xFF) < 100 && (colour >> 16 & 0xFF) < 100;
  }

  static boolean isWhite(int colour) {
    return (colour & 0xFFFFFF) == 0xFFFFFF;
  }

  /// The extent of these pixels; empty if there are none.
  Optional<Extent> inked(IntPredicate colour) {
    var found = places(colour);
    var across = IntStream.of(found).map(place -> place % pixels.getWidth()).summaryStatistics();
    var down = IntStream.of(found).map(place -> place / pixels.getWidth()).summaryStatistics();
    return Optional.of(found)
        .filter(places -> places.length > 0)
        .map(_ ->
            new Extent(
                (across.getMax() - across.getMin()) / (float) SCALE,
                (down.getMax() - down.getMin()) / (float) SCALE,
                Math.abs(across.getMax() + across.getMin() - pixels.getWidth()) / (2f * SCALE)));
  }

  /// How many of all pixels these are, between 0 and 1.
  double shareOf(IntPredicate colour) {
    return places(colour).length / (double) (pixels.getWidth() * pixels.getHeight());
  }

  private int[] places(IntPredicate colour) {
    int width = pixels.getWidth();
    return IntStream.range(0, width * pixels.getHeight())
        .filter(place -> colour.test(pixels.getRGB(place % width, place / width)))
        .toArray();
  }

  /// In points.
  ///
  /// @param offCentre how far its middle is from the middle of the place, left or right
  record Extent(float width, float height, float offCentre) {}
}

package org.onecert.token.seal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.onecert.fixtures.keys.Machinery;

/// Images that seals may show.
final class Pictures {

  private static final int PNG_SIZE = 33;

  private Pictures() {}

  /// @param kind png, jpg, gif, bmp
  static byte[] image(String kind, int width, int height) {
    return Machinery.run(() -> {
      var octets = new ByteArrayOutputStream();
      var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      if (!ImageIO.write(image, kind, octets)) {
        throw new IllegalStateException("Nobody writes " + kind);
      }
      return octets.toByteArray();
    });
  }

  /// As much of a PNG image as tells its size.
  static byte[] png(int width, int height) {
    return ByteBuffer.allocate(PNG_SIZE)
        .put(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"))
        .putInt(width)
        .putInt(height)
        .array();
  }
}

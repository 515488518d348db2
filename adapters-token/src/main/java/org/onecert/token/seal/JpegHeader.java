package org.onecert.token.seal;

import java.nio.ByteBuffer;

/// Finds the size of a JPEG image (ITU-T T.81, B.2.2): in its first frame header, behind any number
/// of other segments.
final class JpegHeader {

  private static final int FIRST_SEGMENT = 2;

  private JpegHeader() {}

  /// @throws IndexOutOfBoundsException if the image ends before
  static PixelSize size(ByteBuffer image) {
    int segment = FIRST_SEGMENT;
    while (!isFrame(marker(image, segment))) {
      segment += 2 + unsigned(image, segment + 2);
    }
    return new PixelSize(unsigned(image, segment + 7), unsigned(image, segment + 5));
  }

  private static int marker(ByteBuffer image, int segment) {
    int marker = unsigned(image, segment);
    Malformed.unless(marker >= 0xffc0 && marker != 0xffda && marker != 0xffd9);
    return marker & 0xff;
  }

  /// SOF0 to SOF15, without DHT, JPG and DAC, which lie between them.
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  private static int unsigned(ByteBuffer image, int index) {
    return Short.toUnsignedInt(image.getShort(index));
  }
}

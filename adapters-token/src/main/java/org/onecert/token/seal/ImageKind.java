package org.onecert.token.seal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The kinds of images that a seal may show, told by their first octets, not by their names.
enum ImageKind {
  PNG("89504e470d0a1a0a0000000d49484452", Set.of("PNG")),
  JPEG("ffd8ff", Set.of("JPG", "JPEG")),
  GIF("474946383961", Set.of("GIF")),
  GIF_87("474946383761", Set.of("GIF")),
  BMP("424d", Set.of("BMP"));

  private static final int BITMAP_CORE_HEADER = 12;

  @SuppressWarnings("ImmutableEnumChecker") // never written to
  private final byte[] beginning;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<String> names;

  ImageKind(String beginning, Set<String> names) {
    this.beginning = HexFormat.of().parseHex(beginning);
    this.names = names;
  }

  static Optional<ImageKind> of(byte[] image) {
    return Arrays.stream(values()).filter(kind -> kind.begins(image)).findAny();
  }

  private boolean begins(byte[] image) {
    return image.length > beginning.length
        && Arrays.equals(image, 0, beginning.length, beginning, 0, beginning.length);
  }

  /// Whether this is how a seal may call the kind, in either case.
  boolean isCalled(String name) {
    return names.contains(name.toUpperCase(Locale.ROOT));
  }

  /// The size in the header of an image of this kind.
  ///
  /// @throws IndexOutOfBoundsException if it ends before
  PixelSize size(byte[] image) {
    ByteBuffer big = ByteBuffer.wrap(image);
    ByteBuffer little = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
    return switch (this) {
      case PNG -> new PixelSize(big.getInt(16), big.getInt(20));
      case JPEG -> JpegHeader.size(big);
      case GIF, GIF_87 -> new PixelSize(unsigned(little, 6), unsigned(little, 8));
      case BMP -> bitmap(little);
    };
  }

  /// A bitmap that is stored from top to bottom has a negative height.
  private static PixelSize bitmap(ByteBuffer image) {
    return image.getInt(14) == BITMAP_CORE_HEADER
        ? new PixelSize(unsigned(image, 18), unsigned(image, 20))
        : new PixelSize(image.getInt(18), Math.abs(image.getInt(22)));
  }

  private static int unsigned(ByteBuffer image, int index) {
    return Short.toUnsignedInt(image.getShort(index));
  }
}

package org.onecert.token.seal;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.SealPicture;

/// Reads SES_ESPictrueInfo (so spelled): the picture, which must be what it says and of a size that
/// neither page nor memory minds.
final class SealPictureReader {

  /// In octets.
  static final int LARGEST = 256 * 1024;

  private static final int LARGEST_MM = 100;
  private static final int LARGEST_PIXELS = 2000;

  private SealPictureReader() {}

  static SealPicture read(ASN1Sequence picture) {
    Primitives.checkSize(picture, 4);
    byte[] image = ASN1OctetString.getInstance(picture.getObjectAt(1)).getOctets();
    check(Primitives.visible(picture.getObjectAt(0)), image);
    return new SealPicture(Octets.of(image), millimetres(picture, 2), millimetres(picture, 3));
  }

  private static void check(String type, byte[] image) {
    Malformed.unless(image.length <= LARGEST);
    ImageKind kind = ImageKind.of(image).orElseThrow(Malformed::seal);
    Malformed.unless(kind.isCalled(type));
    PixelSize size = kind.size(image);
    Malformed.unless(size.width() >= 1 && size.width() <= LARGEST_PIXELS);
    Malformed.unless(size.height() >= 1 && size.height() <= LARGEST_PIXELS);
  }

  private static int millimetres(ASN1Sequence picture, int index) {
    int length = Primitives.number(picture.getObjectAt(index));
    Malformed.unless(length >= 1 && length <= LARGEST_MM);
    return length;
  }
}

package org.onecert.token.seal;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.keys.Machinery;
import org.onecert.fixtures.token.VirtualToken;

/// A seal with every part in the open, well made and properly signed whatever the parts say.
final class SealSketch {

  private static final int PNG_SIZE = 33;

  private final ASN1Encodable[] header = {ia5("ES"), new ASN1Integer(4), ia5("maker")};
  private final ASN1Encodable[] picture = {
    ia5("PNG"), new DEROctetString(png(100, 100)), new ASN1Integer(42), new ASN1Integer(42)
  };
  private final ASN1Encodable[] property;

  private SealSketch(byte[] certificate) {
    property =
        new ASN1Encodable[] {
          new ASN1Integer(1),
          new DERUTF8String("上海申浦建设集团有限公司"),
          new ASN1Integer(1),
          new DERSequence(new DEROctetString(certificate)),
          time("20200101000000Z"),
          time("20200101000000Z"),
          time("20991231235959Z")
        };
  }

  /// A seal that would be accepted for this token.
  static SealSketch of(VirtualToken token) {
    return new SealSketch(SealOffice.der(token.signingCertificate()));
  }

  /// The same with another part in this place of the header.
  SealSketch header(int place, ASN1Encodable part) {
    header[place] = part;
    return this;
  }

  SealSketch property(int place, ASN1Encodable part) {
    property[place] = part;
    return this;
  }

  SealSketch picture(int place, ASN1Encodable part) {
    picture[place] = part;
    return this;
  }

  SealSketch picture(String type, byte[] image) {
    return picture(0, ia5(type)).picture(1, new DEROctetString(image));
  }

  byte[] signed(Authority authority) {
    return signed(authority, authority.algorithm().signatureOid());
  }

  byte[] signed(Authority authority, String algorithm) {
    var info =
        new DERSequence(
            new ASN1Encodable[] {
              new DERSequence(header),
              ia5("04777181695000308615986380287764"),
              new DERSequence(property),
              new DERSequence(picture)
            });
    var maker = authority.hierarchy().the(Role.SEAL_MAKER);
    byte[] signature =
        maker.sign(authority.algorithm().signatureName(), Machinery.run(info::getEncoded));
    var seal =
        new DERSequence(
            new ASN1Encodable[] {
              info,
              new DEROctetString(SealOffice.der(maker.certificate())),
              new ASN1ObjectIdentifier(algorithm),
              new DERBitString(signature)
            });
    return Machinery.run(seal::getEncoded);
  }

  static DERIA5String ia5(String text) {
    return new DERIA5String(text);
  }

  static DERGeneralizedTime time(String text) {
    return new DERGeneralizedTime(text);
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

package org.onecert.token.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.authority.Role;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Credential;
import org.onecert.fixtures.keys.Machinery;
import org.onecert.fixtures.token.VirtualToken;

/// A seal with every part in the open, well made and properly signed whatever the parts say.
final class SealSketch {

  private final SealVersion version;
  private final List<ASN1Encodable> header;
  private final List<ASN1Encodable> property;
  private final List<ASN1Encodable> picture =
      new ArrayList<>(
          List.of(
              ia5("PNG"),
              new DEROctetString(Pictures.png(100, 100)),
              new ASN1Integer(42),
              new ASN1Integer(42)));
  private final List<ASN1Encodable> extensions = new ArrayList<>();
  private final List<ASN1Encodable> appendix = new ArrayList<>();
  private SealVersion signedAs;

  private SealSketch(SealVersion version, byte[] certificate) {
    this.version = version;
    this.signedAs = version;
    this.header = new ArrayList<>(List.of(ia5("ES"), new ASN1Integer(number()), ia5("maker")));
    this.property = new ArrayList<>(SketchedProperty.of(version, certificate));
  }

  /// A seal that would be accepted for this token.
  static SealSketch of(SealVersion version, VirtualToken token) {
    return new SealSketch(version, SealOffice.der(token.signingCertificate()));
  }

  private int number() {
    return switch (version) {
      case GMT_0031_2014 -> 11;
      case GBT_38540_2020 -> 4;
      case GMT_0031_2025 -> 5;
    };
  }

  SealVersion version() {
    return version;
  }

  /// The same with another part in this place of the header.
  SealSketch header(int place, ASN1Encodable part) {
    header.set(place, part);
    return this;
  }

  SealSketch property(int place, ASN1Encodable part) {
    property.set(place, part);
    return this;
  }

  SealSketch users(ASN1Encodable list) {
    return property(property.size() - 4, list);
  }

  SealSketch validFrom(ASN1Encodable time) {
    return property(property.size() - 2, time);
  }

  SealSketch validUntil(ASN1Encodable time) {
    return property(property.size() - 1, time);
  }

  SealSketch picture(int place, ASN1Encodable part) {
    picture.set(place, part);
    return this;
  }

  SealSketch picture(String type, byte[] image) {
    return picture(0, ia5(type)).picture(1, new DEROctetString(image));
  }

  /// The same with this behind the parts that eSealInfo must have.
  SealSketch extended(ASN1Encodable part) {
    extensions.add(part);
    return this;
  }

  /// The same with this behind the parts that SESeal must have, where nobody signs it.
  SealSketch appended(ASN1Encodable part) {
    appendix.add(part);
    return this;
  }

  /// The same, signed over what another version has its maker sign.
  SealSketch signedAs(SealVersion other) {
    signedAs = other;
    return this;
  }

  byte[] signed(Authority authority) {
    return signed(authority, authority.algorithm().signatureOid());
  }

  byte[] signed(Authority authority, String oid) {
    return signed(authority.hierarchy().the(Role.SEAL_MAKER), authority.algorithm(), oid);
  }

  byte[] signed(Credential maker, Algorithm algorithm) {
    return signed(maker, algorithm, algorithm.signatureOid());
  }

  private byte[] signed(Credential maker, Algorithm algorithm, String oid) {
    ASN1Encodable by = new DEROctetString(SealOffice.der(maker.certificate()));
    ASN1Encodable name = new ASN1ObjectIdentifier(oid);
    ASN1Encodable info = info();
    ASN1Encodable signed = signedAs == SealVersion.GMT_0031_2014 ? sequence(info, by, name) : info;
    ASN1Encodable signature =
        new DERBitString(maker.sign(algorithm.signatureName(), encoded(signed)));
    return version == SealVersion.GMT_0031_2014
        ? encoded(around(info, sequence(by, name, signature)))
        : encoded(around(info, by, name, signature));
  }

  private ASN1Encodable around(ASN1Encodable... parts) {
    List<ASN1Encodable> all = new ArrayList<>(Arrays.asList(parts));
    all.addAll(appendix);
    return sequence(all);
  }

  private ASN1Encodable info() {
    ASN1Encodable id = ia5("04777181695000308615986380287764");
    List<ASN1Encodable> parts =
        new ArrayList<>(List.of(sequence(header), id, sequence(property), sequence(picture)));
    parts.addAll(extensions);
    return sequence(parts);
  }

  private static byte[] encoded(ASN1Encodable part) {
    return Machinery.run(part.toASN1Primitive()::getEncoded);
  }

  private static ASN1Encodable sequence(List<ASN1Encodable> parts) {
    return sequence(parts.toArray(ASN1Encodable[]::new));
  }

  static ASN1Encodable sequence(ASN1Encodable... parts) {
    return new DERSequence(parts);
  }

  static DERIA5String ia5(String text) {
    return new DERIA5String(text);
  }

  /// `[0] EXPLICIT`.
  static DERTaggedObject tagged(ASN1Encodable part) {
    return new DERTaggedObject(true, 0, part);
  }
}

package org.onecert.token.seal;

import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.DERUTF8String;

/// The parts of SES_ESPropertyInfo, good for one certificate from 2020 to 2049.
final class SketchedProperty {

  private static final ASN1Encodable TYPE = new ASN1Integer(1);
  private static final ASN1Encodable NAME = new DERUTF8String("上海申浦建设集团有限公司");
  private static final ASN1Encodable CERTIFICATES = new ASN1Integer(1);

  private SketchedProperty() {}

  static List<ASN1Encodable> of(SealVersion version, byte[] certificate) {
    ASN1Encodable users = SealSketch.sequence(new DEROctetString(certificate));
    ASN1Encodable from = time(version, "20200101000000Z");
    ASN1Encodable until = time(version, "20491231235959Z");
    return version == SealVersion.GMT_0031_2014
        ? List.of(TYPE, NAME, users, from, from, until)
        : List.of(TYPE, NAME, CERTIFICATES, users, from, from, until);
  }

  /// A time as this version writes it.
  ///
  /// @param text begins with four digits of the year
  static ASN1Encodable time(SealVersion version, String text) {
    return version == SealVersion.GMT_0031_2014 ? utc(text.substring(2)) : generalized(text);
  }

  static ASN1Encodable utc(String text) {
    return new DERUTCTime(text);
  }

  static ASN1Encodable generalized(String text) {
    return new DERGeneralizedTime(text);
  }
}

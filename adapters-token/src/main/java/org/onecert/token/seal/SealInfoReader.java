package org.onecert.token.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.Validity;
import org.onecert.domain.signing.Seal;

/// Reads SES_SealInfo:
///
/// ```
/// SES_SealInfo ::= SEQUENCE {
///   header    SEQUENCE { ID IA5String ("ES"), version INTEGER (4), Vid IA5String },
///   esID      IA5String,
///   property  SEQUENCE { type INTEGER, name UTF8String, certListType INTEGER, certList,
///                        createDate, validStart, validEnd GeneralizedTime },
///   picture   SEQUENCE { type IA5String, data OCTET STRING, width INTEGER, height INTEGER },
///   extDatas  [0] EXPLICIT SEQUENCE OPTIONAL }
/// ```
///
/// The type of a seal is not looked at: the standard and its vendors disagree on what 1 and 2 mean.
final class SealInfoReader {

  private static final int VERSION = 4;
  private static final String VISIBLE = "[!-~]{1,64}";
  private static final String UTC = "[0-9]{14}Z";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmssX").withZone(ZoneOffset.UTC);

  private SealInfoReader() {}

  static SealInfo read(ASN1Sequence info) {
    checkExtensions(info);
    checkHeader(ASN1Sequence.getInstance(info.getObjectAt(0)));
    ASN1Sequence property = ASN1Sequence.getInstance(info.getObjectAt(2));
    Malformed.unless(property.size() == 7);
    Seal seal =
        new Seal(
            visible(info.getObjectAt(1)),
            name(property.getObjectAt(1)),
            SealPictureReader.read(ASN1Sequence.getInstance(info.getObjectAt(3))),
            validity(property));
    return new SealInfo(seal, users(property));
  }

  private static List<SealUser> users(ASN1Sequence property) {
    return SealUsers.read(number(property.getObjectAt(2)), property.getObjectAt(3));
  }

  private static void checkExtensions(ASN1Sequence info) {
    Malformed.unless(info.size() == 4 || info.size() == 5);
    if (info.size() == 5) {
      var extensions = ASN1TaggedObject.getInstance(info.getObjectAt(4));
      Malformed.unless(extensions.hasContextTag(0) && extensions.isExplicit());
    }
  }

  private static void checkHeader(ASN1Sequence header) {
    Malformed.unless(header.size() == 3);
    Malformed.unless(visible(header.getObjectAt(0)).equals("ES"));
    Malformed.unless(number(header.getObjectAt(1)) == VERSION);
    visible(header.getObjectAt(2));
  }

  private static String name(ASN1Encodable text) {
    return Line.parse(ASN1UTF8String.getInstance(text).getString())
        .orElseThrow(Malformed::seal)
        .value();
  }

  private static Validity validity(ASN1Sequence property) {
    time(property.getObjectAt(4));
    return new Validity(time(property.getObjectAt(5)), time(property.getObjectAt(6)));
  }

  private static Instant time(ASN1Encodable time) {
    String text = ASN1GeneralizedTime.getInstance(time).getTimeString();
    Malformed.unless(text.matches(UTC));
    return Instant.from(TIME.parse(text));
  }

  static String visible(ASN1Encodable ia5) {
    String text = ASN1IA5String.getInstance(ia5).getString();
    Malformed.unless(text.matches(VISIBLE));
    return text;
  }

  static int number(ASN1Encodable integer) {
    return ASN1Integer.getInstance(integer).intValueExact();
  }
}

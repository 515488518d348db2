package org.onecert.token.seal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;

/// What seals are made of, each within its bounds. Whatever is none of it throws, unchecked.
final class Primitives {

  private static final String VISIBLE = "[!-~]{1,64}";
  private static final int UTC_EPOCH = 1950;
  private static final DateTimeFormatter GENERALIZED =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmssX").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter UTC =
      new DateTimeFormatterBuilder()
          .appendValueReduced(ChronoField.YEAR, 2, 2, UTC_EPOCH)
          .appendPattern("MMddHHmmssX")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private Primitives() {}

  static void checkSize(ASN1Sequence sequence, int size) {
    Malformed.unless(sequence.size() == size);
  }

  /// Checks that there are so many parts, and at most one more behind them: `[0] EXPLICIT`, with
  /// one element in it.
  static void checkSizeOrOneMore(ASN1Sequence sequence, int size) {
    if (sequence.size() != size) {
      checkSize(sequence, size + 1);
      var last = ASN1TaggedObject.getInstance(sequence.getObjectAt(size));
      Malformed.unless(last.hasContextTag(0) && last.isExplicit());
    }
  }

  static String visible(ASN1Encodable ia5) {
    String text = ASN1IA5String.getInstance(ia5).getString();
    Malformed.unless(text.matches(VISIBLE));
    return text;
  }

  static String line(ASN1Encodable utf8) {
    return Line.parse(ASN1UTF8String.getInstance(utf8).getString())
        .orElseThrow(Malformed::seal)
        .value();
  }

  static int number(ASN1Encodable integer) {
    return ASN1Integer.getInstance(integer).intValueExact();
  }

  static Octets octets(ASN1Encodable octets) {
    return Octets.of(ASN1OctetString.getInstance(octets).getOctets());
  }

  /// A GeneralizedTime to the second, in UTC: YYYYMMDDhhmmssZ.
  static Instant generalizedTime(ASN1Encodable time) {
    String text = ASN1GeneralizedTime.getInstance(time).getTimeString();
    Malformed.unless(text.matches("[0-9]{14}Z"));
    return GENERALIZED.parse(text, Instant::from);
  }

  /// A UTCTime to the second, in UTC: YYMMDDhhmmssZ. Years from 50 on are of the last century, as
  /// in certificates (RFC 5280, 4.1.2.5.1).
  static Instant utcTime(ASN1Encodable time) {
    String text = ASN1UTCTime.getInstance(time).toString();
    Malformed.unless(text.matches("[0-9]{12}Z"));
    return UTC.parse(text, Instant::from);
  }

  /// @param moment in whole seconds
  static DERGeneralizedTime asGeneralizedTime(Instant moment) {
    return new DERGeneralizedTime(GENERALIZED.format(moment.atOffset(ZoneOffset.UTC)));
  }

  /// @param moment in whole seconds, from 1950 to 2049
  static DERUTCTime asUtcTime(Instant moment) {
    return new DERUTCTime(UTC.format(moment.atOffset(ZoneOffset.UTC)));
  }
}

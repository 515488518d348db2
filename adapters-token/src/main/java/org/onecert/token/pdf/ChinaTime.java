package org.onecert.token.pdf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.onecert.domain.Shanghai;
import org.openpdf.text.pdf.PdfDate;

/// Moments as people in China read them.
final class ChinaTime {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu'年'M'月'd'日'");

  private ChinaTime() {}

  /// `2026年8月26日`
  static String day(Instant moment) {
    return day(Shanghai.day(moment));
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// RFC 3339 with +08:00, whole seconds.
  static String timestamp(Instant moment) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(inChina(moment).toOffsetDateTime());
  }

  /// ISO 32000-1, 7.9.4.
  static PdfDate pdfDate(Instant moment) {
    return new PdfDate(calendar(moment));
  }

  static GregorianCalendar calendar(Instant moment) {
    return GregorianCalendar.from(inChina(moment));
  }

  private static ZonedDateTime inChina(Instant moment) {
    return moment.atZone(Shanghai.ZONE).withNano(0);
  }
}

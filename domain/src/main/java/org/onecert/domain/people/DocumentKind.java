package org.onecert.domain.people;

/// The kinds of identity documents that a legal representative may hold.
public enum DocumentKind {
  /// 居民身份证, GB 11643.
  RESIDENT_ID,
  /// 港澳台居民居住证: a citizen number whose address code is 810000, 820000, 830000 or 710000.
  HK_MACAO_TAIWAN_RESIDENCE,
  /// 外国人永久居留身份证: 18 digits from 9 (2023), or three letters and twelve digits before.
  FOREIGN_PERMANENT_RESIDENCE,
  /// 港澳居民来往内地通行证: H or M and 8 or 10 digits.
  HK_MACAO_PERMIT,
  /// 台湾居民来往大陆通行证: 8 digits, or 10 letters and digits before.
  TAIWAN_PERMIT,
  /// 护照: no check digit to rely on.
  PASSPORT;

  boolean accepts(String number) {
    return switch (this) {
      case RESIDENT_ID -> CitizenNumber.isValid(number);
      case HK_MACAO_TAIWAN_RESIDENCE ->
          number.matches("(81|82|83|71)0000.*") && CitizenNumber.isValid(number);
      case FOREIGN_PERMANENT_RESIDENCE ->
          number.matches("[A-Z]{3}[0-9]{12}")
              || (number.startsWith("9") && CitizenNumber.isValid(number));
      case HK_MACAO_PERMIT -> number.matches("[HM][0-9]{8}([0-9]{2})?");
      case TAIWAN_PERMIT -> number.matches("[0-9]{8}|[0-9A-Z]{10}");
      case PASSPORT -> number.matches("[0-9A-Z]{5,17}");
    };
  }
}

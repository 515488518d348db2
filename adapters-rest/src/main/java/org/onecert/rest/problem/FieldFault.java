package org.onecert.rest.problem;

import java.util.Locale;

/// What can be wrong with a field. The words are beside those of the problems.
public enum FieldFault {
  MISSING,
  UNKNOWN,
  WRONG_TYPE,
  TOO_LONG,
  TOO_MANY,
  REPEATED,
  NOT_A_KNOWN_WORD,
  NOT_A_LINE_OF_TEXT,
  NOT_VISIBLE_ASCII,
  NOT_BASE64,
  NOT_UTF8,
  NOT_A_MOBILE,
  NOT_A_CODE,
  NOT_A_CREDIT_CODE,
  NOT_A_DOCUMENT_NUMBER,
  NOT_AN_ITEM_CODE,
  NOT_A_SYSTEM_NAME,
  NOT_A_UNIQUE_ID,
  NOT_A_HOOK_ADDRESS,
  NOT_A_CSV_LINE,
  NOT_A_UUID,
  NOT_AN_INSTANT,
  NOT_A_DAY,
  NOT_IN_RANGE;

  /// The stable name on which clients rely, in kebab case.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

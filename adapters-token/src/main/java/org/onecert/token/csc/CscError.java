package org.onecert.token.csc;

import java.util.Locale;
import java.util.Set;

/// An error of the service: `{"error", "error_description"}` (CSC API v2, 10.2). Versions and
/// services differ in how they word the same.
///
/// @param name `error`; empty if there is none
/// @param description in lower case; empty if there is none
record CscError(String name, String description) {

  static final CscError NONE = new CscError("", "");

  private static final Set<String> WRONG_CODE =
      Set.of("invalid_authentication_data", "invalid_otp");

  static CscError of(Members members) {
    return new CscError(
        members.optional("error").orElse(""),
        members.optional("error_description").orElse("").toLowerCase(Locale.ROOT));
  }

  /// Another code than the one that was sent, or one that served already (11.6, and `invalid_otp`
  /// in 11.10).
  boolean isWrongCode() {
    return WRONG_CODE.contains(name) && !isExpired();
  }

  boolean isExpiredCode() {
    return name.equals("expired_otp") || (WRONG_CODE.contains(name) && isExpired());
  }

  /// After too many wrong codes (11.6: `Credential locked`).
  boolean isLocked() {
    return name.equals("invalid_request") && description.contains("locked");
  }

  /// 11.4: `Invalid parameter userID`.
  boolean isUnknownUser() {
    return name.equals("invalid_request") && description.contains("userid");
  }

  private boolean isExpired() {
    return description.contains("expired");
  }

  /// For a log: the name alone, if it looks like one.
  String shown() {
    return name.matches("[a-z_]{1,40}") ? name : "";
  }
}

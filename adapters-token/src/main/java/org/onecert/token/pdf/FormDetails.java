package org.onecert.token.pdf;

import java.time.Instant;
import org.onecert.domain.Line;
import org.onecert.domain.signing.SigningSessionId;

/// What makes one printed form differ from another with the same content.
///
/// @param authority whom the form is for
/// @param session also the form's number
/// @param at when it was printed
record FormDetails(Line authority, SigningSessionId session, Instant at) {

  /// 32 hexadecimal digits, as in the file's name.
  String number() {
    return session.value().toString().replace("-", "");
  }
}

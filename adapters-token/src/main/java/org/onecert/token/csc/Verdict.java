package org.onecert.token.csc;

import org.onecert.domain.Octets;

/// What the service made of a code.
sealed interface Verdict {

  /// It was right, and this came of it.
  record Signed(Octets signature) implements Verdict {}

  /// It is not the one that was sent, or it has served.
  record Wrong() implements Verdict {}

  /// It came too late.
  record Expired() implements Verdict {}

  /// The service takes no code for this credential any more.
  record Locked() implements Verdict {}
}

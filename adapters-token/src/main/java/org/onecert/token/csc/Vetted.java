package org.onecert.token.csc;

import java.time.Instant;
import org.onecert.application.port.PersonalSigning.PersonalCredential;

/// What came of looking at a credential.
sealed interface Vetted {

  /// @param until its certificate is valid
  record Usable(PersonalCredential credential, Instant until) implements Vetted {}

  /// @param reason for an operator
  record Unusable(String reason) implements Vetted {}
}

package org.onecert.token.csc;

import org.onecert.domain.refusal.Refusal;

/// What is known of a code before the service is asked.
sealed interface Tried {

  /// The service accepted it before: the signature is there.
  record Again() implements Tried {}

  /// The service alone can tell. The try counts as a wrong one until it has.
  ///
  /// @param ifWrong what it means if the service turns it down
  record Open(Refusal ifWrong) implements Tried {}

  /// It need not be asked.
  record Declined(Refusal refusal) implements Tried {}
}

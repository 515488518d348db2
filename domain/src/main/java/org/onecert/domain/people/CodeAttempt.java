package org.onecert.domain.people;

import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.Refusal;

/// What came of trying a code. Either way the code is to be kept as it is now.
public sealed interface CodeAttempt {

  OneTimeCode code();

  record Matched(OneTimeCode code) implements CodeAttempt {}

  record Missed(OneTimeCode code, Refusal refusal) implements CodeAttempt {}

  /// The same, for one who does not keep codes.
  default Outcome<OneTimeCode> outcome() {
    return switch (this) {
      case Matched(var code) -> Outcome.accepted(code);
      case Missed(_, var refusal) -> Outcome.refused(refusal);
    };
  }
}

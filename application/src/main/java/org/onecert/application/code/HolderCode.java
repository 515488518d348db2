package org.onecert.application.code;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.people.OneTimeCode;

/// The code with which a holder's mobile is to be proven.
public record HolderCode(CodeBinding binding, String digits) {

  /// A code that went to a mobile within the caller's log-in session.
  public static HolderCode of(Caller<?> caller, Mobile mobile, String digits) {
    return new HolderCode(CodeBinding.toHolder(caller.session().id().value(), mobile), digits);
  }

  /// Tries it; a wrong one counts.
  public Uni<Outcome<OneTimeCode>> attempt(Codes codes) {
    return codes.attempt(binding, digits);
  }

  /// Spends it, as part of the transaction in which it takes effect.
  public Uni<Outcome<OneTimeCode>> spend(Codes codes) {
    return codes.spend(binding, digits);
  }

  /// A code stays out of logs.
  @Override
  public String toString() {
    return "code for " + binding;
  }
}

package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Visit;

/// Answers a challenge with a token, to get in (L-1 to L-5).
public interface LogIn {

  Uni<Outcome<LogInResult>> logIn(Answer answer);

  /// @param challenge the text that came with the challenge
  /// @param certificate of the token, DER
  /// @param signature by the token, over what the challenge asked to sign
  record Answer(
      String challenge, Octets certificate, Octets signature, Visit visit, ClientAddress client) {}
}

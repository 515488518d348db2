package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Visit;

/// Answers a challenge with a token, to get in (L-1 to L-5).
public interface LogIn {

  Uni<Outcome<LogInResult>> logIn(Answer answer);

  /// @param token what the token answered
  record Answer(ChallengeAnswer token, Visit visit, ClientAddress client) {}
}

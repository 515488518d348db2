package org.onecert.application.login;

import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.Occasion;

/// Asks for something that a token can sign, for one act (L-2). Writes nothing.
public interface IssueChallenge {

  Outcome<NotarisedChallenge> issue(Occasion occasion, ClientAddress client);
}

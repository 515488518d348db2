package org.onecert.application.port;

import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Challenge;

/// Writes challenges down so that any node recognises them later, without storing them (L-2).
public interface ChallengeNotary {

  /// The challenge as it goes out.
  NotarisedChallenge notarise(Challenge challenge);

  /// The challenge behind a text that came back; empty if it is not one of ours, unaltered.
  Optional<NotarisedChallenge> recognise(String text);

  /// A challenge and its two written forms.
  ///
  /// @param text opaque to the client, who returns it
  /// @param toBeSigned the exact octets that the token signs
  record NotarisedChallenge(Challenge challenge, String text, Octets toBeSigned) {}
}

package org.onecert.application.port;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onecert.domain.login.Challenge;

/// Recognises the challenges that it wrote down itself, letter by letter.
public final class PlainChallengeNotary implements ChallengeNotary {

  private final Map<String, NotarisedChallenge> known = new ConcurrentHashMap<>();

  @Override
  public NotarisedChallenge notarise(Challenge challenge) {
    String text = challenge.purpose() + " " + challenge.nonce().toHex();
    var written = new NotarisedChallenge(challenge, text, PlainToken.text("sign " + text));
    known.put(text, written);
    return written;
  }

  @Override
  public Optional<NotarisedChallenge> recognise(String text) {
    return Optional.ofNullable(known.get(text));
  }
}

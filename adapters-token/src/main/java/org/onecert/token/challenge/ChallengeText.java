package org.onecert.token.challenge;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Purpose;

/// A challenge as the text that the token signs: version 1, six lines, each ended by LF.
/// `docs/challenge.md` publishes it.
final class ChallengeText {

  private static final Pattern SHAPE =
      Pattern.compile(
          """
          OneCert challenge 1
          purpose: ([a-z-]{1,16})
          origin: ([^\\p{C}\\p{Zl}\\p{Zp}]{1,255})
          subject: ([^\\p{C}\\p{Zl}\\p{Zp}]{1,255})
          nonce: ([A-Za-z0-9_-]{43})
          expires: ([0-9TZ:-]{20})
          """);

  private ChallengeText() {}

  /// The text of a challenge whose expiry is a whole second.
  ///
  /// @throws IllegalArgumentException if the text could not be read back: control characters,
  ///   fractions of a second, a nonce of another size
  static String write(Challenge challenge) {
    String text = text(challenge);
    if (!read(text).equals(Optional.of(challenge))) {
      throw new IllegalArgumentException("Not a challenge that can be written down");
    }
    return text;
  }

  private static String text(Challenge challenge) {
    return """
    OneCert challenge 1
    purpose: %s
    origin: %s
    subject: %s
    nonce: %s
    expires: %s
    """
        .formatted(
            Purposes.word(challenge.purpose()),
            challenge.origin(),
            challenge.subject(),
            Base64Url.encode(challenge.nonce()),
            challenge.expiresAt());
  }

  /// The challenge that a text stands for; empty if it is none.
  static Optional<Challenge> read(String text) {
    Matcher lines = SHAPE.matcher(text);
    return lines.matches() ? read(lines) : Optional.empty();
  }

  private static Optional<Challenge> read(Matcher lines) {
    Optional<Purpose> purpose = Purposes.of(lines.group(1));
    Optional<Octets> nonce = Base64Url.decode(lines.group(4));
    Optional<Instant> expiry = instant(lines.group(5));
    return purpose.flatMap(act ->
        nonce.flatMap(random ->
            expiry.map(end -> new Challenge(act, lines.group(2), random, end, lines.group(3)))));
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text)).filter(moment -> moment.toString().equals(text));
    } catch (DateTimeParseException noInstant) {
      return Optional.empty();
    }
  }
}

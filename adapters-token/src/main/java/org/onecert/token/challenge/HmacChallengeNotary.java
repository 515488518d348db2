package org.onecert.token.challenge;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onecert.application.port.ChallengeNotary;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Challenge;
import org.onecert.token.KeyedHash;
import org.onecert.token.Utf8;

/// Writes challenges down and puts a keyed hash beside them, so that every node that shares the key
/// recognises them (L-2). Of several keys one writes and all are recognised, so that they can be
/// changed while challenges are under way.
///
/// The text for the client: base64url(what is to be signed) `.` base64url(keyed hash). Nothing in
/// it is read before the hash holds.
public final class HmacChallengeNotary implements ChallengeNotary {

  private static final String LABEL = "OneCert challenge MAC 1";

  /// In characters. What [#notarise] writes is shorter: origin and subject of 255 characters at
  /// four octets each, 200 octets for the rest, by 4/3.
  private static final int LONGEST = 4096;

  private static final Pattern SHAPE = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]{43})");

  private final List<KeyedHash> hashes;
  private final String origin;

  /// @param hashes under keys that all nodes share; the first writes
  /// @param origin the server's own, as a browser knows it: `https://zjw.example`
  public HmacChallengeNotary(List<KeyedHash> hashes, String origin) {
    this.hashes = List.copyOf(hashes);
    this.origin = origin;
  }

  /// Fractions of a second of its expiry are dropped.
  ///
  /// @throws IllegalArgumentException if the challenge names another origin, or cannot be written:
  ///   control characters, a nonce of another size
  @Override
  public NotarisedChallenge notarise(Challenge challenge) {
    if (!challenge.origin().equals(origin)) {
      throw new IllegalArgumentException("A challenge of another origin than ours");
    }
    Challenge written = inWholeSeconds(challenge);
    Octets toBeSigned = Utf8.octets(ChallengeText.write(written));
    String text =
        Base64Url.encode(toBeSigned) + "." + Base64Url.encode(mac(hashes.getFirst(), toBeSigned));
    return new NotarisedChallenge(written, text, toBeSigned);
  }

  private static Challenge inWholeSeconds(Challenge challenge) {
    return new Challenge(
        challenge.purpose(),
        challenge.origin(),
        challenge.nonce(),
        challenge.expiresAt().truncatedTo(ChronoUnit.SECONDS),
        challenge.subject());
  }

  @Override
  public Optional<NotarisedChallenge> recognise(String text) {
    return Optional.of(text)
        .filter(candidate -> candidate.length() <= LONGEST)
        .map(SHAPE::matcher)
        .filter(Matcher::matches)
        .flatMap(parts -> recognise(text, parts));
  }

  private Optional<NotarisedChallenge> recognise(String text, Matcher parts) {
    return Base64Url.decode(parts.group(2))
        .flatMap(mac -> genuine(parts.group(1), mac))
        .flatMap(signed -> challenge(signed).map(of -> new NotarisedChallenge(of, text, signed)));
  }

  private Optional<Octets> genuine(String body, Octets mac) {
    return Base64Url.decode(body)
        .filter(signed -> hashes.stream().anyMatch(hash -> mac(hash, signed).matchesSecretly(mac)));
  }

  private Optional<Challenge> challenge(Octets toBeSigned) {
    return ChallengeText.read(new String(toBeSigned.toArray(), StandardCharsets.UTF_8))
        .filter(challenge -> challenge.origin().equals(origin));
  }

  private static Octets mac(KeyedHash hash, Octets toBeSigned) {
    return hash.of(LABEL, toBeSigned);
  }
}

package org.onecert.application.login;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.onecert.application.port.ChallengeNotary;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Occasion;

/// Issues challenges that the notary writes down and nobody stores.
public final class IssueChallengeService implements IssueChallenge {

  private final ChallengeNotary notary;
  private final ChallengePolicy policy;
  private final SecureRandom random;
  private final InstantSource clock;

  public IssueChallengeService(
      ChallengeNotary notary, ChallengePolicy policy, SecureRandom random, InstantSource clock) {
    this.notary = notary;
    this.policy = policy;
    this.random = random;
    this.clock = clock;
  }

  @Override
  public NotarisedChallenge issue(Occasion occasion) {
    var expiresAt = clock.instant().plus(policy.lifetime()).truncatedTo(ChronoUnit.SECONDS);
    return notary.notarise(
        new Challenge(occasion.purpose(), policy.origin(), nonce(), expiresAt, occasion.subject()));
  }

  private Octets nonce() {
    byte[] nonce = new byte[Challenge.NONCE_SIZE];
    random.nextBytes(nonce);
    return Octets.of(nonce);
  }

  /// @param origin the server's own, as a browser knows it
  /// @param lifetime how long a challenge can be answered
  public record ChallengePolicy(String origin, Duration lifetime) {}
}

package org.onecert.application.login;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.onecert.application.port.ChallengeNotary;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Occasion;

/// Issues challenges that the notary writes down and nobody stores, as many as an address may have.
public final class IssueChallengeService implements IssueChallenge {

  private final ChallengeNotary notary;
  private final ChallengePolicy policy;
  private final LogInLimits limits;
  private final SecureRandom random;
  private final InstantSource clock;

  public IssueChallengeService(
      ChallengeNotary notary,
      ChallengePolicy policy,
      LogInLimits limits,
      SecureRandom random,
      InstantSource clock) {
    this.notary = notary;
    this.policy = policy;
    this.limits = limits;
    this.random = random;
    this.clock = clock;
  }

  @Override
  public Outcome<NotarisedChallenge> issue(Occasion occasion, ClientAddress client) {
    return limits
        .challenge(client)
        .<Outcome<NotarisedChallenge>>map(Outcome::refused)
        .orElseGet(() -> Outcome.accepted(issue(occasion)));
  }

  private NotarisedChallenge issue(Occasion occasion) {
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

package org.onecert.application.login;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.application.Outcomes;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.application.port.Challenges;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.refusal.ChallengeRefusal;

/// Proves that a token is here, for an act of one who is logged in already (M-2, M-4).
public final class TokenProofs {

  private final ChallengeAnswers answers;
  private final Challenges challenges;

  public TokenProofs(ChallengeAnswers answers, Challenges challenges) {
    this.answers = answers;
    this.challenges = challenges;
  }

  /// Checks the answer. A wrong one uses its challenge up; a right one does so when it is taken.
  public Uni<Outcome<TokenProof>> check(ChallengeAnswer answer, Occasion occasion, Instant now) {
    return Outcomes.known(answers.recognise(answer, occasion, now))
        .chain(ifAccepted(challenge -> check(answer, challenge)));
  }

  private Uni<Outcome<TokenProof>> check(ChallengeAnswer answer, NotarisedChallenge challenge) {
    return answers
        .verify(answer, challenge)
        .map(verified -> verified.map(token -> new TokenProof(challenge.challenge(), token)))
        .call(proof -> useUpIfRefused(challenge.challenge(), proof));
  }

  private Uni<Void> useUpIfRefused(Challenge challenge, Outcome<TokenProof> proof) {
    return switch (proof) {
      case Accepted<TokenProof> _ -> Uni.createFrom().voidItem();
      case Refused<TokenProof> _ -> challenges.take(challenge).replaceWithVoid();
    };
  }

  /// Takes the challenge of a proof, as part of the transaction of the act that it was given for;
  /// refused if another request was faster (L-2).
  public Uni<Outcome<TokenProof>> take(TokenProof proof) {
    return challenges
        .take(proof.challenge())
        .map(first ->
            first ? Outcome.accepted(proof) : Outcome.refused(ChallengeRefusal.CHALLENGE_GONE));
  }

  /// A token that is here, and the challenge that it answered.
  public record TokenProof(Challenge challenge, GenuineCertificate token) {}
}

package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.application.port.Challenges;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.refusal.ChallengeRefusal;

/// Proves that a token is here, for an act of one who is logged in already (M-2, M-4, U-2).
public final class TokenProofs {

  private final ChallengeAnswers answers;
  private final Challenges challenges;

  public TokenProofs(ChallengeAnswers answers, Challenges challenges) {
    this.answers = answers;
    this.challenges = challenges;
  }

  /// Checks the answer, if the caller may manage at all. A wrong one uses its challenge up; a right
  /// one does so when it is taken.
  public Uni<TokenCheck> check(
      Viewer caller, ChallengeAnswer answer, Occasion occasion, Instant now) {
    return switch (caller.managing().then(_ -> answers.recognise(answer, occasion, now))) {
      case Accepted<NotarisedChallenge>(var challenge) -> check(answer, challenge);
      case Refused<NotarisedChallenge>(var refusal) ->
          Uni.createFrom().item(new TokenCheck(Optional.empty(), Outcome.refused(refusal)));
    };
  }

  private Uni<TokenCheck> check(ChallengeAnswer answer, NotarisedChallenge challenge) {
    return answers
        .verify(answer, challenge)
        .map(verification -> TokenCheck.of(verification, challenge, answer))
        .call(check -> useUpIfRefused(challenge.challenge(), check.proof()));
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
        .take(proof.challenge().challenge())
        .map(first ->
            first ? Outcome.accepted(proof) : Outcome.refused(ChallengeRefusal.CHALLENGE_GONE));
  }

  /// What came of checking an answer.
  ///
  /// @param shown the unique id of the token's certificate, as far as that is proven
  public record TokenCheck(Optional<UniqueId> shown, Outcome<TokenProof> proof) {

    static TokenCheck of(
        Verification verification, NotarisedChallenge challenge, ChallengeAnswer answer) {
      return new TokenCheck(
          verification.holder().map(CertificateFacts::uniqueId),
          verification
              .outcome()
              .map(token -> new TokenProof(challenge, token, answer.signature())));
    }
  }

  /// A token that is here, the challenge that it answered, and its signature.
  public record TokenProof(
      NotarisedChallenge challenge, GenuineCertificate token, Octets signature) {}
}

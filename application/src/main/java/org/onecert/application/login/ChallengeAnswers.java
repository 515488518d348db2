package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.application.port.ChallengeNotary;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;
import org.onecert.application.port.TokenVerifier;
import org.onecert.application.port.TokenVerifier.TokenAnswer;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Verification;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.refusal.ChallengeRefusal;

/// Checks what tokens answer to challenges: first whether the challenge is ours, alive and for this
/// very act, then certificate and signature (L-2, L-3). Takes no challenge.
public final class ChallengeAnswers {

  private final ChallengeNotary notary;
  private final TokenVerifier verifier;

  public ChallengeAnswers(ChallengeNotary notary, TokenVerifier verifier) {
    this.notary = notary;
    this.verifier = verifier;
  }

  Outcome<NotarisedChallenge> recognise(ChallengeAnswer answer, Occasion occasion, Instant now) {
    return Outcome.of(notary.recognise(answer.challenge()), ChallengeRefusal.CHALLENGE_GONE)
        .then(known -> known.challenge().answered(occasion, now).map(_ -> known));
  }

  Uni<Verification> verify(ChallengeAnswer answer, NotarisedChallenge challenge) {
    return verifier.verify(
        new TokenAnswer(challenge.toBeSigned(), answer.certificate(), answer.signature()));
  }
}

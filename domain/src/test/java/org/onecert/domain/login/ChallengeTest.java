package org.onecert.domain.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.refusal.ChallengeRefusal;

@DisplayName("L-2: a challenge")
class ChallengeTest {

  private final Challenge challenge =
      new Challenge(
          Purpose.LOG_IN,
          "https://onecert.example",
          Octets.of(new byte[Challenge.NONCE_SIZE]),
          NOW.plusSeconds(300),
          Challenge.NO_SUBJECT);

  @Test
  void can_be_answered_for_its_purpose_while_it_lives() {
    assertThat(challenge.answered(Occasion.LOG_IN, NOW)).isEqualTo(Outcome.accepted(challenge));
  }

  @Test
  void is_gone_when_its_time_is_over() {
    assertThat(challenge.answered(Occasion.LOG_IN, NOW.plusSeconds(300)))
        .isEqualTo(Outcome.refused(ChallengeRefusal.CHALLENGE_GONE));
  }

  @Test
  void serves_no_other_purpose() {
    assertThat(challenge.answered(new Occasion(Purpose.UPGRADE, challenge.subject()), NOW))
        .isEqualTo(Outcome.refused(ChallengeRefusal.CHALLENGE_FOR_ANOTHER_PURPOSE));
  }

  @Test
  void serves_no_other_subject() {
    Occasion other = Occasion.enabling(new CertificateId(new UUID(3, 3)));
    var adding =
        new Challenge(
            Purpose.ENABLE,
            challenge.origin(),
            challenge.nonce(),
            challenge.expiresAt(),
            new UUID(2, 2).toString());

    assertThat(adding.answered(other, NOW))
        .isEqualTo(Outcome.refused(ChallengeRefusal.CHALLENGE_FOR_ANOTHER_PURPOSE));
  }
}

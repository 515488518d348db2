package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.Samples.VISIT;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.login.LogIn.Answer;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;

@DisplayName("L-2, L-3: the answer to a challenge")
class ChallengeAnswerTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Answer answer = applicant.answers(VISIT);

  @Test
  @DisplayName("L-2: serves once; a repeated one is noted with the certificate that it proves")
  void serves_once() {
    answer(world.logIn().logIn(answer));

    assertThat(refusal(world.logIn().logIn(answer))).isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
    assertThat(world.shelves.sessions.all()).hasSize(1);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(refused("challenge-gone", NOW, Optional.of(applicant.certificate().facts())));
  }

  @Test
  @DisplayName("L-2: of 64 simultaneous posts exactly one succeeds")
  void serves_one_of_many_who_come_at_once() throws InterruptedException {
    Callable<Outcome<LogInResult>> post = () -> answer(world.logIn().logIn(answer));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var came = crowd.invokeAll(Stream.generate(() -> post).limit(64).toList());

      assertThat(came.stream().filter(one -> one.resultNow() instanceof Outcome.Accepted<?>))
          .hasSize(1);
    }
    assertThat(world.shelves.sessions.all()).hasSize(1);
  }

  @Test
  @DisplayName("L-2: is worth nothing for another act")
  void is_worth_nothing_for_another_act() {
    var enabling = Occasion.enabling(new CertificateId(new UUID(1, 2)));
    var other = new Answer(applicant.answers(enabling), VISIT, answer.client());

    assertThat(refusal(world.logIn().logIn(other)))
        .isEqualTo(ChallengeRefusal.CHALLENGE_FOR_ANOTHER_PURPOSE);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(refused("challenge-for-another-purpose", NOW, Optional.empty()));
    assertThat(world.shelves.taps.count("LogIns.put")).isZero();
  }

  @Test
  @DisplayName("L-2: comes too late after five minutes")
  void comes_too_late_after_five_minutes() {
    world.clock.pass(Duration.ofMinutes(5));

    assertThat(refusal(world.logIn().logIn(answer))).isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
    Instant then = NOW.plus(Duration.ofMinutes(5));
    assertThat(world.shelves.lastEntry())
        .isEqualTo(refused("challenge-gone", then, Optional.empty()));
  }

  @Test
  @DisplayName("L-2: is in time a moment before")
  void is_in_time_a_moment_before() {
    world.clock.pass(Duration.ofMinutes(5).minusMillis(1));

    assertThat(answer(world.logIn().logIn(answer))).isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  @DisplayName("L-2: is nothing where the challenge is none of ours")
  void is_nothing_where_the_challenge_is_none_of_ours() {
    ChallengeAnswer token = answer.token();
    var altered =
        new ChallengeAnswer(token.challenge() + "0", token.certificate(), token.signature());

    assertThat(refusal(world.logIn().logIn(new Answer(altered, VISIT, answer.client()))))
        .isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
  }

  @Test
  @DisplayName(
      "L-3, M-6: by a certificate that is revoked is noted as its own, and takes the challenge")
  void by_a_certificate_that_is_revoked_is_noted_as_its_own() {
    world.agents.tokens.refuses(applicant.certificate(), CertificateRefusal.CERTIFICATE_REVOKED);

    assertThat(refusal(world.logIn().logIn(answer)))
        .isEqualTo(CertificateRefusal.CERTIFICATE_REVOKED);
    assertThat(world.shelves.audit.entries())
        .containsExactly(
            refused("certificate-revoked", NOW, Optional.of(applicant.certificate().facts())));
    assertThat(world.shelves.taps.count("LogIns.put")).isEqualTo(1);

    world.agents.tokens.trusts(applicant.certificate());
    assertThat(refusal(world.logIn().logIn(answer))).isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
    assertThat(world.shelves.sessions.all()).isEmpty();
  }

  @Test
  @DisplayName("L-3: with another's signature opens nothing and names nobody")
  void with_anothers_signature_opens_nothing_and_names_nobody() {
    Octets foreign = new Applicant(world, "209").answers(VISIT).token().signature();
    var forged =
        new ChallengeAnswer(answer.token().challenge(), answer.token().certificate(), foreign);

    assertThat(refusal(world.logIn().logIn(new Answer(forged, VISIT, answer.client()))))
        .isEqualTo(CertificateRefusal.SIGNATURE_WRONG);
    assertThat(world.shelves.audit.entries())
        .containsExactly(refused("signature-wrong", NOW, Optional.empty()));
    assertThat(world.shelves.sessions.all()).isEmpty();
  }

  @Test
  @DisplayName("a write that fails is a failure, never a quiet admission")
  void is_not_admitted_when_the_write_fails() {
    world.shelves.taps.breakAfter(0, "LogIns.put");

    assertThatThrownBy(() -> answer(world.logIn().logIn(answer))).isInstanceOf(Broken.class);
  }

  private static AuditEntry refused(String code, Instant at, Optional<CertificateFacts> who) {
    return new AuditEntry(
        at, Act.LOG_IN, who, Optional.of(code), Applicant.ADDRESS, Particulars.NONE);
  }
}

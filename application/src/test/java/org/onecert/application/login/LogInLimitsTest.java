package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.VISIT;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.login.LogIn.Answer;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.limit.AddressPace;
import org.onecert.domain.limit.LogInPaces;
import org.onecert.domain.limit.Pace;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.TooManyAttempts;
import org.onecert.domain.refusal.TooManyLogIns;

@DisplayName("L-2, L-3: who comes too often")
class LogInLimitsTest {

  private static final int CROWD = 64;
  private static final AddressPace ANY = AddressPace.of(Pace.ANY);
  private static final AddressPace THREE = AddressPace.of(Pace.of("3/PT1M"));
  private static final Refusal TOO_MANY = new TooManyAttempts(Duration.ofSeconds(20));

  private final World world = new World();
  private final Applicant owner = new Applicant(world, "109");

  @BeforeEach
  void limit() {
    world.paces = new LogInPaces(ANY, THREE, Pace.of("2/PT1M"));
  }

  @Test
  void with_wrong_signatures_has_to_wait_and_is_not_noted_any_more() {
    assertThat(refusals(3, forged()))
        .startsWith(CertificateRefusal.SIGNATURE_WRONG)
        .doesNotContain(TOO_MANY);
    assertThat(refusals(3, forged())).containsOnly(TOO_MANY);
    assertThat(world.shelves.audit.entries()).hasSize(3);
  }

  @Test
  void with_challenges_that_are_none_of_ours_has_to_wait_too() {
    ChallengeAnswer token = owner.answers(Occasion.LOG_IN);
    var altered = new ChallengeAnswer("none", token.certificate(), token.signature());
    Answer strange = new Answer(altered, VISIT, Applicant.ADDRESS);

    assertThat(refusals(3, strange)).containsOnly(ChallengeRefusal.CHALLENGE_GONE);
    assertThat(refusals(1, strange)).containsExactly(TOO_MANY);
    assertThat(world.shelves.audit.entries()).hasSize(3);
  }

  @Test
  void may_try_again_after_a_while() {
    refusals(CROWD, forged());

    world.clock.pass(Duration.ofSeconds(20));

    assertThat(refusals(1, forged())).containsExactly(CertificateRefusal.SIGNATURE_WRONG);
    assertThat(refusals(1, forged())).containsExactly(TOO_MANY);
  }

  @Test
  void is_counted_exactly_when_many_come_at_once() throws InterruptedException {
    List<Answer> answers = IntStream.range(0, CROWD).mapToObj(_ -> forged()).toList();
    LogInService service = world.logIn();

    List<Outcome<LogInResult>> came =
        atOnce(answers.stream().map(one -> request(() -> service.logIn(one))).toList());

    assertThat(came.stream().filter(one -> refusal(one) instanceof TooManyAttempts))
        .hasSize(CROWD - 3);
  }

  @Test
  @DisplayName("does not keep the token's owner out, not even from the same address")
  void does_not_keep_the_tokens_owner_out() {
    refusals(CROWD, forged());

    accepted(world.logIn().logIn(owner.answers(VISIT)));
    accepted(world.logIn().logIn(owner.answers(VISIT)));
  }

  @Test
  @DisplayName("with what the owner sent does not keep him out either")
  void with_what_the_owner_sent_does_not_keep_him_out() {
    Answer overheard = owner.answers(VISIT);
    accepted(world.logIn().logIn(overheard));

    assertThat(refusals(CROWD, overheard))
        .startsWith(ChallengeRefusal.CHALLENGE_GONE)
        .endsWith(TOO_MANY);
    accepted(world.logIn().logIn(owner.answers(VISIT)));
  }

  @Test
  void with_the_token_itself_has_to_wait_too_and_can_send_the_same_answer_then() {
    accepted(world.logIn().logIn(owner.answers(VISIT)));
    accepted(world.logIn().logIn(owner.answers(VISIT)));

    Answer third = owner.answers(VISIT);
    assertThat(refusals(2, third)).containsOnly(new TooManyLogIns(Duration.ofSeconds(30)));
    world.clock.pass(Duration.ofSeconds(30));
    accepted(world.logIn().logIn(third));
  }

  @Test
  void with_one_token_does_not_keep_another_out() {
    accepted(world.logIn().logIn(owner.answers(VISIT)));
    accepted(world.logIn().logIn(owner.answers(VISIT)));

    accepted(world.logIn().logIn(new Applicant(world, "209").answers(VISIT)));
  }

  @Test
  @DisplayName("L-3: with a token that is revoked proves something, and is counted as its own")
  void with_a_token_that_is_revoked_proves_something() {
    world.agents.tokens.refuses(owner.certificate(), CertificateRefusal.CERTIFICATE_REVOKED);

    List<Refusal> refusals =
        IntStream.range(0, 3).mapToObj(_ -> refusals(1, owner.answers(VISIT)).getFirst()).toList();

    assertThat(refusals)
        .startsWith(CertificateRefusal.CERTIFICATE_REVOKED, CertificateRefusal.CERTIFICATE_REVOKED)
        .endsWith(new TooManyLogIns(Duration.ofSeconds(30)));
  }

  @Test
  void for_challenges_has_to_wait_and_nobody_else_has() {
    world.paces = new LogInPaces(THREE, ANY, Pace.ANY);
    for (int i = 0; i < 3; i++) {
      accepted(world.issueChallenge().issue(Occasion.LOG_IN, at("2001:db8::1")));
    }

    assertThat(refusal(world.issueChallenge().issue(Occasion.LOG_IN, at("2001:db8::2"))))
        .isEqualTo(TOO_MANY);
    accepted(world.issueChallenge().issue(Occasion.LOG_IN, at("2001:db8:0:1::1")));
    accepted(world.issueChallenge().issue(Occasion.LOG_IN, at("192.0.2.8")));
  }

  @Test
  void for_challenges_may_answer_those_that_he_has() {
    world.paces = new LogInPaces(THREE, THREE, Pace.ANY);
    Answer right = owner.answers(VISIT);
    for (int i = 0; i < CROWD; i++) {
      world.issueChallenge().issue(Occasion.LOG_IN, Applicant.ADDRESS);
    }

    accepted(world.logIn().logIn(right));
  }

  private static Supplier<Uni<Outcome<LogInResult>>> request(
      Supplier<Uni<Outcome<LogInResult>>> request) {
    return request;
  }

  private static ClientAddress at(String address) {
    return new ClientAddress(address);
  }

  private List<Refusal> refusals(int times, Answer answer) {
    return IntStream.range(0, times)
        .mapToObj(_ -> refusal(answer(world.logIn().logIn(answer))))
        .toList();
  }

  /// The owner's certificate, with a signature that is none.
  private Answer forged() {
    ChallengeAnswer token = owner.answers(Occasion.LOG_IN);
    Octets none = Octets.of(new byte[] {1});
    var wrong = new ChallengeAnswer(token.challenge(), token.certificate(), none);
    return new Answer(wrong, VISIT, Applicant.ADDRESS);
  }
}

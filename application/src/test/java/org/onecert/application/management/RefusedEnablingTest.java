package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_NOT_DEREGISTERED;
import static org.onecert.domain.refusal.ManagementRefusal.CERTIFICATE_UNKNOWN;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_CERTIFICATE_NEEDED;
import static org.onecert.domain.refusal.ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE;
import static org.onecert.domain.refusal.ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.port.Newcomer;
import org.onecert.application.port.PlainToken;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.Refusal;

@DisplayName("M-4: enabling is refused, and nothing changes,")
class RefusedEnablingTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();
  private final CertificateId deputy = office.idOf(office.deputy);

  @BeforeEach
  void the_deputy_is_deregistered() {
    accepted(world.management.deregister().deregister(main, deputy));
  }

  @Test
  void with_the_token_of_another_certificate() {
    assertRefused(office.main, TOKEN_OF_ANOTHER_CERTIFICATE);
    assertRefused(new Applicant(world, "309"), TOKEN_OF_ANOTHER_CERTIFICATE);
  }

  @Test
  void with_the_token_of_another_enterprise() {
    var facts = Samples.issue(Newcomer.arrives().uscc(), "209", 1);

    assertRefused(new Applicant(world, Samples.certificate(facts)), TOKEN_OF_ANOTHER_ENTERPRISE);
  }

  @Test
  @DisplayName("C-3: with an issue that is older than the recorded one, or was replaced")
  void with_an_issue_that_is_older_or_was_replaced() {
    assertRefused(office.deputy.reissued(-1), LogInRefusal.CERTIFICATE_REPLACED);

    Applicant sameDay = new Applicant(world, Samples.certificate("209", "same day"));
    accepted(enable(main, sameDay.answers(Occasion.enabling(deputy))));
    accepted(world.management.deregister().deregister(main, deputy));
    assertRefused(office.deputy, LogInRefusal.CERTIFICATE_REPLACED);
  }

  @Test
  void when_the_deputy_is_not_deregistered() {
    accepted(enable(main, answers(office.deputy)));

    assertRefused(office.deputy, CERTIFICATE_NOT_DEREGISTERED);
  }

  @Test
  @DisplayName("M-1: when a deputy asks for it")
  void when_a_deputy_asks_for_it() {
    Caller<Admitted> caller = new Applicant(world, "309").joins();

    assertThat(refusal(enable(caller, answers(office.deputy)))).isEqualTo(MAIN_CERTIFICATE_NEEDED);
    assertNoted(caller, MAIN_CERTIFICATE_NEEDED, subject());
  }

  @Test
  @DisplayName("M-1, U-3: when the main was demoted on the way")
  void when_the_main_was_demoted_on_the_way() {
    Enterprise now = office.enterprise();
    answer(
        world.shelves.enterprises.put(
            new Enterprise(now.id(), now.uscc(), now.name(), now.profile(), deputy)));

    assertRefused(office.deputy, MAIN_CERTIFICATE_NEEDED);
  }

  @Test
  void for_a_certificate_that_is_not_the_enterprises() {
    CertificateId unknown = new CertificateId(new UUID(9, 9));
    ChallengeAnswer answer = office.deputy.answers(Occasion.enabling(unknown));

    assertThat(refusal(world.management.enable().enable(main, unknown, answer)))
        .isEqualTo(CERTIFICATE_UNKNOWN);
    assertNoted(main, CERTIFICATE_UNKNOWN, Particulars.NONE.trying(unknown));
  }

  @Test
  @DisplayName("L-3, M-6: with a token that is no good any more, which the history names")
  void with_a_token_that_is_no_good_any_more() {
    Applicant revoked = office.deputy.reissued(1);
    world.agents.tokens.refuses(revoked.certificate(), CertificateRefusal.CERTIFICATE_REVOKED);

    assertRefused(revoked, CertificateRefusal.CERTIFICATE_REVOKED);
  }

  static Stream<Occasion> others() {
    return Stream.of(
        Occasion.LOG_IN,
        Occasion.enabling(new CertificateId(new UUID(3, 3))),
        Occasion.adding(new EnterpriseId(new UUID(3, 3))));
  }

  @ParameterizedTest
  @MethodSource("others")
  @DisplayName("L-2: with the answer to a challenge for another act or deputy")
  void with_the_answer_to_a_challenge_for_another_act(Occasion other) {
    assertRefused(
        office.deputy.answers(other), ChallengeRefusal.CHALLENGE_FOR_ANOTHER_PURPOSE, subject());
  }

  @Test
  @DisplayName("L-2: with an answer that was given before")
  void with_an_answer_that_was_given_before() {
    ChallengeAnswer answer = answers(office.deputy);
    accepted(enable(main, answer));
    accepted(world.management.deregister().deregister(main, deputy));

    assertRefused(answer, ChallengeRefusal.CHALLENGE_GONE, subjectAnd(office.deputy));
  }

  @Test
  @DisplayName("L-2: with an answer that comes too late")
  void with_an_answer_that_comes_too_late() {
    ChallengeAnswer answer = answers(office.deputy);
    world.clock.pass(Duration.ofMinutes(5));

    assertThat(refusal(enable(main, answer))).isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
  }

  @Test
  @DisplayName("L-2, L-3: with a wrong signature, which uses the challenge up")
  void with_a_wrong_signature_which_uses_the_challenge_up() {
    ChallengeAnswer right = answers(office.deputy);
    var wrong =
        new ChallengeAnswer(right.challenge(), right.certificate(), PlainToken.text("wrong"));

    assertRefused(wrong, CertificateRefusal.SIGNATURE_WRONG, subject());
    assertRefused(right, ChallengeRefusal.CHALLENGE_GONE, subjectAnd(office.deputy));
  }

  private void assertRefused(Applicant token, Refusal reason) {
    assertRefused(answers(token), reason, subjectAnd(token));
  }

  private void assertRefused(ChallengeAnswer answer, Refusal reason, Particulars told) {
    var certificates = world.shelves.certificates.all();
    var replaced = world.shelves.replaced.all();

    assertThat(refusal(enable(main, answer))).isEqualTo(reason);
    assertThat(world.shelves.certificates.all()).isEqualTo(certificates);
    assertThat(world.shelves.replaced.all()).isEqualTo(replaced);
    assertNoted(main, reason, told);
  }

  private void assertNoted(Caller<Admitted> caller, Refusal reason, Particulars told) {
    assertThat(world.shelves.lastEntry())
        .isEqualTo(AuditEntry.of(Act.ENABLE, caller.at(NOW), Outcome.refused(reason), told));
  }

  private Particulars subject() {
    return Particulars.of(office.deputy.certificate().facts().uniqueId());
  }

  /// The token that was shown, too.
  private Particulars subjectAnd(Applicant token) {
    return subject().trying(Optional.of(token.certificate().facts().uniqueId()));
  }

  private ChallengeAnswer answers(Applicant token) {
    return token.answers(Occasion.enabling(deputy));
  }

  private Uni<Outcome<Amendment>> enable(Caller<Admitted> caller, ChallengeAnswer answer) {
    return world.management.enable().enable(caller, deputy, answer);
  }
}

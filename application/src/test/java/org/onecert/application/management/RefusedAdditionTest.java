package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.management.AddDeputy.Request;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.Refusal;

@DisplayName("M-2: an addition is refused, nobody entered, and the code still good,")
class RefusedAdditionTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant token = new Applicant(world, "309");
  private final Caller<Admitted> main = office.main.comesToWork();
  private final String code = office.main.asksForMobileCode(main);

  @Test
  @DisplayName("M-1: when a deputy asks for it")
  void when_a_deputy_asks_for_it() {
    Caller<Admitted> deputy = office.deputy.comesToWork();

    assertThat(refusal(world.management.add().add(deputy, request(answers(token)))))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            Office.refused(
                Act.ADD_DEPUTY,
                office.deputy,
                ManagementRefusal.MAIN_CERTIFICATE_NEEDED,
                Particulars.NONE));
    assertThat(world.shelves.certificates.all()).hasSize(2);
  }

  @Test
  @DisplayName("M-1: when the caller was demoted on the way")
  void when_the_caller_was_demoted_on_the_way() {
    Enterprise now = office.enterprise();
    CertificateId other = office.idOf(office.deputy);
    answer(
        world.shelves.enterprises.put(
            new Enterprise(now.id(), now.uscc(), now.name(), now.profile(), other)));

    assertRefused(token, ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
  }

  @Test
  void when_the_token_is_another_enterprises() {
    var facts = Samples.issue(Newcomer.arrives().uscc(), "309", 1);

    assertRefused(
        new Applicant(world, Samples.certificate(facts)),
        ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE);
  }

  @Test
  void when_the_certificate_is_active_already() {
    assertRefused(office.main, ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY);
    assertRefused(office.deputy, ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY);
  }

  @Test
  @DisplayName("M-3: when the certificate is deregistered, whatever its issue")
  void when_the_certificate_is_deregistered() {
    accepted(world.management.deregister().deregister(main, office.idOf(office.deputy)));

    assertRefused(office.deputy, LogInRefusal.CERTIFICATE_DEREGISTERED);
    assertRefused(office.deputy.reissued(1), LogInRefusal.CERTIFICATE_DEREGISTERED);
  }

  @Test
  @DisplayName("C: when the certificate is recorded in another issue")
  void when_the_certificate_is_recorded_in_another_issue() {
    Applicant renewed = office.deputy.reissued(1);
    assertRefused(renewed, LogInRefusal.CERTIFICATE_CHANGED);

    accepted(world.management.update().update(renewed.comesToUpdate()));
    assertRefused(office.deputy, LogInRefusal.CERTIFICATE_REPLACED);
    assertRefused(office.deputy.reissued(-1), LogInRefusal.CERTIFICATE_REPLACED);
  }

  static Stream<Occasion> others() {
    return Stream.of(
        Occasion.LOG_IN,
        Occasion.enabling(new CertificateId(new UUID(3, 3))),
        Occasion.adding(new EnterpriseId(new UUID(3, 3))));
  }

  @ParameterizedTest
  @MethodSource("others")
  @DisplayName("L-2: when the challenge was issued for another act or enterprise")
  void when_the_challenge_was_issued_for_another_act(Occasion other) {
    assertRefused(token.answers(other), ChallengeRefusal.CHALLENGE_FOR_ANOTHER_PURPOSE);
  }

  @Test
  @DisplayName("L-2: when the challenge is none of ours")
  void when_the_challenge_is_none_of_ours() {
    ChallengeAnswer answer = answers(token);
    var altered =
        new ChallengeAnswer(answer.challenge() + "0", answer.certificate(), answer.signature());

    assertRefused(altered, ChallengeRefusal.CHALLENGE_GONE);
  }

  @Test
  @DisplayName("L-3, M-6: when the token is no good any more, which the history names")
  void when_the_token_is_no_good_any_more() {
    world.agents.tokens.refuses(token.certificate(), CertificateRefusal.CERTIFICATE_EXPIRED);

    assertRefused(token, CertificateRefusal.CERTIFICATE_EXPIRED);
  }

  @Test
  @DisplayName("S-3: when the code is wrong, which counts")
  void when_the_code_is_wrong() {
    var request = new Request(answers(token), Samples.information(), wrong());

    assertThat(refusal(world.management.add().add(main, request))).isEqualTo(new CodeWrong(4));
    assertThat(refusal(world.management.add().add(main, request))).isEqualTo(new CodeWrong(3));
    assertThat(world.shelves.certificates.all()).hasSize(2);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.ADD_DEPUTY, office.main, new CodeWrong(3), about(token)));
    accepted(world.management.add().add(main, request(request.answer())));
  }

  @Test
  @DisplayName("S-3: when the code was sent in another session")
  void when_the_code_was_sent_in_another_session() {
    Caller<Admitted> later = office.main.comesToWork();

    assertThat(refusal(world.management.add().add(later, request(answers(token)))))
        .isEqualTo(CodeRefusal.CODE_GONE);
  }

  private void assertRefused(Applicant who, Refusal reason) {
    assertRefused(answers(who), reason, about(who));
  }

  private void assertRefused(ChallengeAnswer answer, Refusal reason) {
    assertRefused(answer, reason, Particulars.NONE);
  }

  private void assertRefused(ChallengeAnswer answer, Refusal reason, Particulars told) {
    var certificates = world.shelves.certificates.all();

    assertThat(refusal(world.management.add().add(main, request(answer)))).isEqualTo(reason);
    assertThat(world.shelves.certificates.all()).isEqualTo(certificates);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.ADD_DEPUTY, office.main, reason, told));
    var mobile = Samples.information().mobile();
    var binding = CodeBinding.toHolder(main.session().id().value(), mobile);
    accepted(world.codes().attempt(binding, code));
  }

  private static Particulars about(Applicant who) {
    return Particulars.of(who.certificate().facts().uniqueId());
  }

  private String wrong() {
    return code.equals("000000") ? "000001" : "000000";
  }

  private Request request(ChallengeAnswer answer) {
    return new Request(answer, Samples.information(), code);
  }

  private ChallengeAnswer answers(Applicant who) {
    return who.answers(Occasion.adding(office.enterprise().id()));
  }
}

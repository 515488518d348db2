package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.management.AddDeputy.Request;
import org.onecert.application.port.PlainToken;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.Refusal;

@DisplayName("L-2: a challenge for adding a deputy")
class ReplayedAnswerTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant token = new Applicant(world, "309");
  private final Caller<Admitted> main = office.main.comesToWork();
  private final String code = office.main.asksForMobileCode(main);
  private final ChallengeAnswer answer = token.answers(Occasion.adding(office.enterprise().id()));

  @Test
  void serves_one_token_only() {
    Applicant other = new Applicant(world, "409");
    ChallengeAnswer second = signedBy(other);
    accepted(world.management.add().add(main, request(answer, code)));
    world.clock.pass(Duration.ofMinutes(2));
    String nextCode = office.main.asksForMobileCode(main);

    assertThat(refusal(world.management.add().add(main, request(second, nextCode))))
        .isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
    assertThat(world.shelves.certificates.all()).hasSize(3);

    ChallengeAnswer fresh = other.answers(Occasion.adding(office.enterprise().id()));
    accepted(world.management.add().add(main, request(fresh, nextCode)));
  }

  @Test
  void is_used_up_by_a_wrong_signature() {
    var forged = new ChallengeAnswer(answer.challenge(), answer.certificate(), octets());

    assertRefused(forged, CertificateRefusal.SIGNATURE_WRONG, Particulars.NONE);
    assertRefused(answer, ChallengeRefusal.CHALLENGE_GONE, about(token));
  }

  @Test
  @DisplayName("L-3: is used up by a certificate that is not genuine, which is noted")
  void is_used_up_by_a_certificate_that_is_not_genuine() {
    world.agents.tokens.refuses(token.certificate(), CertificateRefusal.CERTIFICATE_REVOKED);
    assertRefused(answer, CertificateRefusal.CERTIFICATE_REVOKED, about(token));

    world.agents.tokens.trusts(token.certificate());
    assertRefused(answer, ChallengeRefusal.CHALLENGE_GONE, about(token));
  }

  @Test
  void is_not_used_up_by_a_wrong_code() {
    String wrong = code.equals("000000") ? "000001" : "000000";
    refusal(world.management.add().add(main, request(answer, wrong)));

    accepted(world.management.add().add(main, request(answer, code)));
  }

  @Test
  void lapses_after_five_minutes() {
    world.clock.pass(Duration.ofMinutes(5));

    assertThat(refusal(world.management.add().add(main, request(answer, code))))
        .isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
  }

  private void assertRefused(ChallengeAnswer given, Refusal reason, Particulars told) {
    assertThat(refusal(world.management.add().add(main, request(given, code)))).isEqualTo(reason);
    assertThat(world.shelves.certificates.all()).hasSize(2);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.ADD_DEPUTY, office.main, reason, told));
  }

  private ChallengeAnswer signedBy(Applicant other) {
    Octets toBeSigned =
        world.agents.notary.recognise(answer.challenge()).orElseThrow().toBeSigned();
    Octets der = other.certificate().encoded();
    return new ChallengeAnswer(answer.challenge(), der, PlainToken.sign(der, toBeSigned));
  }

  private static Request request(ChallengeAnswer given, String code) {
    return new Request(given, Samples.information(), code);
  }

  private static Particulars about(Applicant who) {
    return Particulars.of(who.certificate().facts().uniqueId());
  }

  private static Octets octets() {
    return PlainToken.text("no signature");
  }
}

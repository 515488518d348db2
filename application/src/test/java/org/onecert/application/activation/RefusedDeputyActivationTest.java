package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.activation.ActivateDeputy.Request;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.Refusal;

@DisplayName("D: a deputy activation is refused, and nothing changes,")
class RefusedDeputyActivationTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant newcomer = new Applicant(world, "309");
  private final Caller<Activating> caller = newcomer.comesToActivate();
  private final String code = newcomer.asksForMobileCode(caller);

  @Test
  @DisplayName("S-3: when the code is wrong, which counts")
  void when_the_code_is_wrong() {
    for (int left = 4; left > 0; left--) {
      assertRefused(wrong(), new CodeWrong(left));
    }
    assertRefused(wrong(), CodeRefusal.CODE_BURNT);
    assertRefused(code, CodeRefusal.CODE_BURNT);
  }

  @Test
  void when_the_code_is_of_another_session() {
    Caller<Activating> later = newcomer.comesToActivate();

    assertThat(refusal(activate(later, code))).isEqualTo(CodeRefusal.CODE_GONE);
  }

  @Test
  void when_the_enterprise_has_no_main() {
    World young = new World();
    Applicant first = new Applicant(young, "109");
    Caller<Activating> early = first.comesToActivate();
    var request = new Request(Samples.information(), first.asksForMobileCode(early));

    assertThat(refusal(young.management.activateDeputy().activate(early, request)))
        .isEqualTo(ActivationRefusal.ENTERPRISE_HAS_NO_MAIN);
    assertThat(young.shelves.certificates.all()).isEmpty();
  }

  @Test
  void when_the_certificate_was_activated_meanwhile_and_the_code_is_still_good() {
    newcomer.joins();

    assertRefused(code, ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY);
    accepted(world.codes().attempt(HolderCodeTest.binding(caller), code));
  }

  @Test
  void when_the_certificate_was_deregistered_meanwhile() {
    newcomer.joins();
    var main = office.main.comesToWork();
    accepted(world.management.deregister().deregister(main, office.idOf(newcomer)));

    assertRefused(code, LogInRefusal.CERTIFICATE_DEREGISTERED);
  }

  @Test
  @DisplayName("C-2, C-3: when another issue of the certificate was activated meanwhile")
  void when_another_issue_was_activated_meanwhile() {
    Applicant renewed = newcomer.reissued(1);
    Caller<Activating> late = renewed.comesToActivate();
    String lateCode = renewed.asksForMobileCode(late);
    newcomer.joins();

    assertThat(refusal(activate(late, lateCode))).isEqualTo(LogInRefusal.CERTIFICATE_CHANGED);

    accepted(world.management.update().update(renewed.comesToUpdate()));
    assertRefused(code, LogInRefusal.CERTIFICATE_REPLACED);
  }

  @Test
  void to_all_but_one_of_many_who_come_at_once() throws InterruptedException {
    List<Outcome<LogInResult.Admitted>> came = atOnce(16, () -> activate(caller, code));

    assertThat(came).filteredOn(one -> one instanceof Outcome.Accepted<?>).hasSize(1);
    assertThat(world.shelves.certificates.all()).hasSize(3);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.ACTIVATE_DEPUTY)
        .filteredOn(entry -> entry.certificate().orElseThrow().equals(facts()))
        .hasSize(16)
        .filteredOn(entry -> entry.refusal().isEmpty())
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource({
    "OneTimeCodes.put, 1",
    "Certificates.put, 0",
    "AuditTrail.append, 0",
    "Sessions.put, 0"
  })
  @DisplayName("D-2: when it breaks in the middle, and can be repeated with the same code")
  void when_it_breaks_in_the_middle(String write, int earlier) {
    List<List<?>> before = world.shelves.everything();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(activate(caller, code)))
        .isInstanceOf(Broken.class)
        .hasMessage(write);

    assertThat(world.shelves.everything()).isEqualTo(before);
    accepted(activate(caller, code));
  }

  private void assertRefused(String given, Refusal reason) {
    var certificates = world.shelves.certificates.all();
    var sessions = world.shelves.sessions.all();

    assertThat(refusal(activate(caller, given))).isEqualTo(reason);
    assertThat(world.shelves.certificates.all()).isEqualTo(certificates);
    assertThat(world.shelves.sessions.all()).isEqualTo(sessions);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.ACTIVATE_DEPUTY, newcomer, reason, Particulars.NONE));
  }

  private CertificateFacts facts() {
    return newcomer.certificate().facts();
  }

  private String wrong() {
    return code.equals("000000") ? "000001" : "000000";
  }

  private Uni<Outcome<LogInResult.Admitted>> activate(Caller<Activating> who, String given) {
    var request = new Request(Samples.information(), given);
    return world.management.activateDeputy().activate(who, request);
  }
}

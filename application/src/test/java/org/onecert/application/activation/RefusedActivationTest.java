package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.application.port.PlainToken;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.EnteredData;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.EnterpriseDataMissing;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;

@DisplayName("A-3: a main activation is refused, nothing kept, and the code still good,")
class RefusedActivationTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final String code = applicant.asksForMobileCode(caller);
  private final Request good = applicant.request(code);

  @Test
  void when_the_enterprise_has_a_main_already() {
    new Applicant(world, "209").activates();

    assertRefused(good, ActivationRefusal.ENTERPRISE_HAS_MAIN);
  }

  @Test
  void when_the_certificate_itself_was_activated_meanwhile() {
    applicant.activates();

    assertRefused(good, ActivationRefusal.ENTERPRISE_HAS_MAIN);
  }

  @Test
  @DisplayName("A-1: when the request brings data that the registry answers for")
  void when_the_request_brings_data_that_the_registry_answers_for() {
    enterpriseIsLocal();
    var address =
        new EnteredData(Optional.empty(), Optional.of(Samples.line("别处")), Optional.empty());

    assertRefused(with(good.sealData(), address), ActivationRefusal.REGISTRY_DATA_NOT_EDITABLE);
    assertRefused(good, ActivationRefusal.REGISTRY_DATA_NOT_EDITABLE);
  }

  @Test
  @DisplayName("A-1: when data are missing that the registry does not know")
  void when_data_are_missing_that_the_registry_does_not_know() {
    assertRefused(
        with(good.sealData(), Applicant.NOTHING),
        new EnterpriseDataMissing(List.of("economicType", "address", "legalRepresentative")));
  }

  @Test
  void when_the_representative_has_no_personal_certificate() {
    world.agents.personalSigning.forgets(Samples.representative());

    assertRefused(good, ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE);
  }

  @Test
  void when_the_token_carries_no_seal() {
    assertRefused(with(Optional.empty(), Applicant.ENTERED), SealRefusal.SEAL_MISSING);
  }

  @Test
  void when_the_seal_is_of_another_certificate() {
    Octets foreign = PlainToken.sealOf(Samples.certificate("209", "first").encoded());

    assertRefused(
        with(Optional.of(foreign), Applicant.ENTERED), SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);
  }

  @Test
  void when_the_seal_does_not_pass_its_checks() {
    world.agents.seals.refuses(SealRefusal.SEAL_ALTERED);

    assertRefused(good, SealRefusal.SEAL_ALTERED);
  }

  @Test
  @DisplayName("A-3: for the first reason of: main, data, representative, seal, code")
  void for_the_first_reason_in_a_fixed_order() {
    var worst = new Request(good.information(), "no code", Optional.empty(), Applicant.NOTHING);
    world.agents.personalSigning.forgets(Samples.representative());
    assertRefusal(worst).isInstanceOf(EnterpriseDataMissing.class);

    enterpriseIsLocal();
    assertRefusal(worst).isEqualTo(ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE);

    world.agents.personalSigning.hosts(Samples.representative());
    assertRefusal(worst).isEqualTo(SealRefusal.SEAL_MISSING);
  }

  @Test
  @DisplayName("A-3: as having a main, before anything else is looked at")
  void as_having_a_main_before_anything_else_is_looked_at() {
    new Applicant(world, "209").activates();
    var worst = new Request(good.information(), "no code", Optional.empty(), Applicant.NOTHING);

    assertRefusal(worst).isEqualTo(ActivationRefusal.ENTERPRISE_HAS_MAIN);
  }

  private void assertRefused(Request request, Refusal reason) {
    int sessions = world.shelves.signingSessions.all().size();

    assertRefusal(request).isEqualTo(reason);
    assertThat(world.shelves.signingSessions.all()).hasSize(sessions);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            new AuditEntry(
                NOW,
                Act.OPEN_MAIN_ACTIVATION,
                Optional.of(applicant.certificate().facts()),
                Optional.of(reason.code()),
                Applicant.ADDRESS,
                Particulars.NONE));
    accepted(world.codes().attempt(HolderCodeTest.binding(caller), code));
  }

  private ObjectAssert<Refusal> assertRefusal(Request request) {
    return assertThat(refusal(world.openMainActivation().open(caller, request)));
  }

  private void enterpriseIsLocal() {
    answer(world.shelves.registry.putAll(List.of(ShowActivationTest.entry(Samples.USCC))));
  }

  private Request with(Optional<Octets> seal, EnteredData entered) {
    return new Request(good.information(), code, seal, entered);
  }
}

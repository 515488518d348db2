package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningTerms;

@DisplayName("A-4: opening a main activation")
class OpenMainActivationTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();

  @Test
  void keeps_a_session_that_waits_for_the_seal_and_its_form() {
    AwaitingSeal opened = applicant.opens(caller);

    Octets form =
        answer(world.shelves.documents.find(opened.terms().id(), DocumentStage.PRINTED))
            .orElseThrow();
    assertThat(opened.next()).isEqualTo(Signatory.ENTERPRISE);
    assertThat(opened.document()).isEqualTo(DocumentHash.of(form));
    assertThat(applicant.kept(opened.terms().id())).isEqualTo(opened);
  }

  @Test
  void puts_certificate_information_and_entered_data_into_its_terms() {
    AwaitingSeal opened = applicant.opens(caller);

    var profile =
        new EnterpriseProfile(
            false, Samples.line("事业单位"), Samples.line("上海市松江区"), Samples.representative());
    assertThat(opened.terms())
        .isEqualTo(
            new SigningTerms(
                opened.terms().id(),
                new MainActivation(
                    applicant.certificate(),
                    profile,
                    Samples.information(),
                    PlainToken.sealOf(applicant.certificate().encoded())),
                NOW,
                NOW.plus(World.SIGNING_LIFETIME)));
  }

  @Test
  @DisplayName("A-1: takes a local enterprise's data from the registry")
  void takes_a_local_enterprises_data_from_the_registry() {
    var entry = ShowActivationTest.entry(Samples.USCC);
    answer(world.shelves.registry.putAll(List.of(entry)));
    Request entered = applicant.request(applicant.asksForMobileCode(caller));
    var request =
        new Request(
            entered.information(), entered.mobileCode(), entered.sealData(), Applicant.NOTHING);

    AwaitingSeal opened = accepted(world.openMainActivation().open(caller, request));

    assertThat(opened.terms().matter())
        .isInstanceOfSatisfying(
            MainActivation.class,
            matter -> assertThat(matter.profile()).isEqualTo(entry.profile()));
  }

  @Test
  @DisplayName("A-5: lets no enterprise exist yet")
  void lets_no_enterprise_exist_yet() {
    applicant.opens(caller);

    assertThat(world.shelves.enterprises.all()).isEmpty();
    assertThat(world.shelves.certificates.all()).isEmpty();
  }

  @Test
  @DisplayName("P-2: is noted once")
  void is_noted_once() {
    AwaitingSeal opened = applicant.opens(caller);

    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.OPEN_MAIN_ACTIVATION)
        .containsExactly(
            new AuditEntry(
                NOW,
                Act.OPEN_MAIN_ACTIVATION,
                Optional.of(applicant.certificate().facts()),
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.of(opened.terms().id()).showing(opened.document())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OneTimeCodes.put",
        "SigningSessions.put",
        "SigningDocuments.put",
        "AuditTrail.append"
      })
  @DisplayName("A-4, S-5: keeps nothing when a write fails, and the code can be used again")
  void keeps_nothing_when_a_write_fails(String write) {
    Request request = applicant.request(applicant.asksForMobileCode(caller));
    int attemptsBefore = write.equals("OneTimeCodes.put") ? 1 : 0;
    int entries = world.shelves.audit.entries().size();
    world.shelves.taps.breakAfter(attemptsBefore, write);

    assertThatThrownBy(() -> answer(world.openMainActivation().open(caller, request)))
        .isInstanceOf(Broken.class);
    assertThat(world.shelves.signingSessions.all()).isEmpty();
    assertThat(world.shelves.audit.entries()).hasSize(entries);
    accepted(world.openMainActivation().open(caller, request));
  }
}

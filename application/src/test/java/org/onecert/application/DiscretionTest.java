package org.onecert.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.ShowActivation.Page;
import org.onecert.application.activation.ShowDeputyActivation;
import org.onecert.application.code.HolderCode;
import org.onecert.application.management.AddDeputy;
import org.onecert.application.operator.EnrolRepresentative.Enrolment;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.application.port.PlainToken;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.DeputyApplication;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("P-1: what is written of a value")
class DiscretionTest {

  private static final Mobile MOBILE = Samples.information().mobile();
  private static final LegalRepresentative PERSON = Samples.representative();
  private static final String CODE = "314159";

  /// What no log may show: mobile, identity number, its birthday alone, code.
  private static final List<String> SECRETS =
      List.of(MOBILE.number(), PERSON.document().number(), "19840406", CODE);

  static Stream<Object> values() {
    var world = new World();
    var applicant = new Applicant(world, "109");
    Done done = applicant.activates();
    var request =
        new SignatureRequest(
            new SigningSessionId(new UUID(1, 1)), PlainToken.text("x"), "确认表", PERSON.name());
    var entry =
        new RegistryEntry(Samples.USCC, PERSON.name(), PERSON.name(), PERSON.name(), PERSON);
    return Stream.of(
        done,
        Outcome.accepted(done),
        world.shelves.enterprises.all(),
        world.shelves.certificates.all(),
        world.shelves.signingSessions.all(),
        world.shelves.audit.entries(),
        world.agents.messages.messages(),
        applicant.request(CODE),
        applicant.request(CODE).entered(),
        new Page(new Applicant(world, "209").comesToActivate().session(), Optional.of(entry)),
        new Enrolment(PERSON, MOBILE, KeyKind.SM2, Applicant.ADDRESS),
        new HostedKey("id", PERSON, MOBILE, List.of(), PlainToken.text(CODE)),
        new TextMessage(new MessageId(new UUID(1, 1)), MOBILE, Wording.holderMobile(CODE)),
        CodeBinding.toHolder(new UUID(1, 1), MOBILE),
        new SignatureActivation(new PersonalCredential("id", List.of()), request, CODE));
  }

  static Stream<Object> valuesOfManagement() {
    var office = new Office();
    var main = office.main.comesToWork();
    var answer = office.deputy.answers(Occasion.LOG_IN);
    var edit = new Edit(Optional.empty(), Optional.empty(), Optional.of(MOBILE));
    var management = office.world.management;
    var admitted = office.deputy.comesToWork();
    return Stream.of(
        answer(management.list().list(main, Optional.empty(), 10)),
        accepted(management.deregister().deregister(main, office.idOf(office.deputy))),
        new AddDeputy.Request(answer, Samples.information(), CODE),
        new ActivateDeputy.Request(Samples.information(), CODE),
        new ShowDeputyActivation.Page(
            new Applicant(office.world, "309").comesToActivate().session(),
            office.record(office.main)),
        edit,
        admitted,
        HolderCode.of(main, MOBILE, CODE),
        new DeputyApplication(office.deputy.certificate(), Samples.information()),
        office.world.shelves.everything());
  }

  @ParameterizedTest
  @MethodSource({"values", "valuesOfManagement"})
  void shows_no_mobile_no_identity_number_and_no_code(Object value) {
    assertThat(value.toString()).doesNotContain(SECRETS);
  }

  @Test
  void shows_nothing_of_a_number_that_was_refused() {
    String number = PERSON.document().number() + "0";

    assertThatThrownBy(() -> new IdentityDocument(DocumentKind.RESIDENT_ID, number))
        .hasMessageNotContaining("1984");
    assertThatThrownBy(() -> new Mobile(MOBILE.number() + "0"))
        .hasMessageNotContaining(MOBILE.number());
  }
}

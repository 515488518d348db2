package org.onecert.application.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.operator.EnrolRepresentative.Enrolled;
import org.onecert.application.operator.EnrolRepresentative.Enrolment;
import org.onecert.application.port.HostedKeys;
import org.onecert.application.port.HostedKeys.HostedKey;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.ScriptedPersonalCertificateIssuer;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.OperatorRefusal;

@DisplayName("A-3: enrolling a legal representative")
class EnrolRepresentativeTest {

  private static final Mobile MOBILE = new Mobile("18016041999");
  private static final LegalRepresentative PERSON = Samples.representative();

  private final World world = new World();
  private final Enrolment enrolment = new Enrolment(PERSON, MOBILE, KeyKind.SM2, Applicant.ADDRESS);

  @Test
  void keeps_the_key_and_answers_with_the_certificate() {
    Enrolled enrolled = accepted(service().enrol(enrolment));

    assertThat(enrolled.chain())
        .containsExactly(PlainToken.text("SM2 certificate"), PlainToken.text("issuer"));
    assertThat(answer(world.shelves.keys.find(PERSON)))
        .contains(
            new HostedKey(
                enrolled.credential(),
                PERSON,
                MOBILE,
                enrolled.chain(),
                PlainToken.text("SM2 private key")));
    assertThat(world.shelves.audit.entries())
        .containsExactly(entry(Optional.empty(), credential(enrolled)));
  }

  @Test
  void issues_nothing_where_a_service_of_others_hosts_the_keys() {
    var elsewhere = new EnrolElsewhereService(world.shelves.trail(), world.clock);

    assertThat(refusal(elsewhere.enrol(enrolment))).isEqualTo(OperatorRefusal.HOSTED_ELSEWHERE);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(entry(Optional.of("hosted-elsewhere"), Particulars.NONE));
  }

  @Test
  void keeps_the_first_key_when_the_person_has_one() {
    Enrolled first = accepted(service().enrol(enrolment));
    var again = new Enrolment(PERSON, MOBILE, KeyKind.P256, Applicant.ADDRESS);

    assertThat(refusal(service().enrol(again))).isEqualTo(OperatorRefusal.ALREADY_ENROLLED);
    assertThat(answer(world.shelves.keys.find(first.credential()))).isPresent();
    assertThat(world.shelves.lastEntry())
        .isEqualTo(entry(Optional.of("already-enrolled"), Particulars.NONE));
  }

  @Test
  void keeps_the_first_key_when_the_document_is_enrolled_under_another_name() {
    accepted(service().enrol(enrolment));
    var namesake = new LegalRepresentative(Samples.line("李四"), PERSON.document());

    assertThat(
            refusal(
                service().enrol(new Enrolment(namesake, MOBILE, KeyKind.P256, Applicant.ADDRESS))))
        .isEqualTo(OperatorRefusal.ALREADY_ENROLLED);
  }

  @Test
  void keeps_one_key_for_many_who_come_at_once() throws InterruptedException {
    Callable<Outcome<Enrolled>> enrolling = () -> answer(service().enrol(enrolment));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var came = crowd.invokeAll(Stream.generate(() -> enrolling).limit(8).toList());

      assertThat(came.stream().filter(one -> one.resultNow() instanceof Outcome.Accepted<?>))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HostedKeys.put", "AuditTrail.append"})
  @DisplayName("P-2: keeps key and note together or neither")
  void keeps_key_and_note_together_or_neither(String write) {
    world.shelves.taps.breakAfter(0, write);

    assertThatThrownBy(() -> answer(service().enrol(enrolment))).isInstanceOf(Broken.class);
    assertThat(answer(world.shelves.keys.find(PERSON))).isEmpty();
    assertThat(world.shelves.audit.entries()).isEmpty();
  }

  private EnrolRepresentativeService service() {
    return new EnrolRepresentativeService(
        new ScriptedPersonalCertificateIssuer(),
        world.shelves.taps.over(HostedKeys.class, world.shelves.keys),
        world.identifiers,
        world.shelves.trail(),
        world.shelves.transactions,
        world.clock);
  }

  private static Particulars credential(Enrolled enrolled) {
    return Particulars.of(Change.to(Trait.CREDENTIAL, enrolled.credential()));
  }

  private static AuditEntry entry(Optional<String> refusal, Particulars particulars) {
    return new AuditEntry(
        NOW, Act.ENROL_REPRESENTATIVE, Optional.empty(), refusal, Applicant.ADDRESS, particulars);
  }
}

package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Edit;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.Mobile;

@DisplayName("M, P-2: what breaks in the middle leaves nothing and can be repeated:")
class BrokenManagementTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();
  private final CertificateId deputy = office.idOf(office.deputy);

  @ParameterizedTest(name = "adding, after {1} {0}")
  @CsvSource({
    "Challenges.take, 0",
    "OneTimeCodes.put, 1",
    "Certificates.put, 0",
    "AuditTrail.append, 0"
  })
  @DisplayName("M-2")
  void adding(String write, int earlier) {
    var answer = new Applicant(world, "309").answers(Occasion.adding(office.enterprise().id()));
    String code = office.main.asksForMobileCode(main);
    var request = new AddDeputy.Request(answer, Samples.information(), code);

    assertLeavesNothing(write, earlier, () -> world.management.add().add(main, request));
  }

  @ParameterizedTest(name = "deregistering, after {1} {0}")
  @CsvSource({
    "Sessions.endAll, 0",
    "SigningSessions.put, 0",
    "AuditTrail.append, 0",
    "Certificates.put, 0",
    "GrantedItems.revoke, 0",
    "AuditTrail.append, 1"
  })
  @DisplayName("M-3")
  void deregistering(String write, int earlier) {
    office.deputy.comesToWork();

    assertLeavesNothing(
        write, earlier, () -> world.management.deregister().deregister(main, deputy));
  }

  @ParameterizedTest(name = "enabling, after {1} {0}")
  @CsvSource({
    "Challenges.take, 0",
    "Sessions.endAll, 0",
    "Certificates.put, 0",
    "ReplacedIssues.put, 0",
    "AuditTrail.append, 0"
  })
  @DisplayName("M-4")
  void enabling(String write, int earlier) {
    accepted(world.management.deregister().deregister(main, deputy));
    var answer = office.deputy.reissued(1).answers(Occasion.enabling(deputy));

    assertLeavesNothing(
        write, earlier, () -> world.management.enable().enable(main, deputy, answer));
  }

  @ParameterizedTest(name = "editing, after {1} {0}")
  @CsvSource({"OneTimeCodes.put, 1", "Certificates.put, 0", "AuditTrail.append, 0"})
  @DisplayName("M-5")
  void editing(String write, int earlier) {
    Mobile mobile = new Mobile("13912345678");
    var code = Optional.of(office.main.asksForMobileCode(main, mobile));
    var edit = new Edit(Optional.empty(), Optional.empty(), Optional.of(mobile));

    assertLeavesNothing(
        write, earlier, () -> world.management.edit().edit(main, deputy, edit, code));
  }

  private <T> void assertLeavesNothing(
      String write, int earlier, Supplier<Uni<Outcome<T>>> request) {
    List<List<?>> before = world.shelves.everything();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(request.get())).isInstanceOf(Broken.class).hasMessage(write);

    assertThat(world.shelves.everything()).isEqualTo(before);
    accepted(request.get());
  }
}

package org.onecert.application.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.login.Session.Updating;

@DisplayName("C-2: an update that breaks in the middle")
class BrokenUpdateTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant renewed = office.deputy.reissued(1);
  private final Caller<Updating> caller = renewed.comesToUpdate();

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource({
    "Enterprises.put, 0",
    "Certificates.put, 0",
    "ReplacedIssues.put, 0",
    "SigningSessions.put, 0",
    "AuditTrail.append, 0",
    "AuditTrail.append, 1",
    "Sessions.put, 0"
  })
  void leaves_nothing_and_can_be_repeated(String write, int earlier) {
    List<List<?>> before = world.shelves.everything();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(world.management.update().update(caller)))
        .isInstanceOf(Broken.class)
        .hasMessage(write);

    assertThat(world.shelves.everything()).isEqualTo(before);
    accepted(world.management.update().update(caller));
    assertThat(office.record(renewed).genuine()).isEqualTo(renewed.certificate());
  }
}

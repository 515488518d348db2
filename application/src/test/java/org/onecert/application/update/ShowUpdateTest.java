package org.onecert.application.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.domain.login.CertificateChange;
import org.onecert.domain.login.Session.Updating;

@DisplayName("C-2: the page that shows a change")
class ShowUpdateTest {

  private final Office office = new Office();
  private final World world = office.world;
  private final Applicant renewed = office.deputy.reissued(1);
  private final Caller<Updating> caller = renewed.comesToUpdate();

  @Test
  void shows_what_is_recorded_and_what_is_presented_and_writes_nothing() {
    List<List<?>> before = world.shelves.everything();

    assertThat(answer(world.management.showUpdate().show(caller)))
        .isEqualTo(
            new CertificateChange(
                office.record(office.deputy).facts(), renewed.certificate().facts()));
    assertThat(world.shelves.everything()).isEqualTo(before);
  }

  @Test
  void shows_no_change_once_it_is_confirmed() {
    accepted(world.management.update().update(caller));

    assertThat(answer(world.management.showUpdate().show(caller)).changed()).isEmpty();
  }
}

package org.onecert.application.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.application.port.ScriptedTrailChain;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.TrailLine.Excerpt;
import org.onecert.domain.trail.TrailLine.Start;

@DisplayName("P-2: exporting the trail")
class ExportTrailTest {

  private final World world = new World();
  private final ExportTrailService service =
      new ExportTrailService(new ScriptedTrailChain(), world.shelves.trail(), world.clock);

  @Test
  void is_noted_and_says_when_it_was_made() {
    Excerpt excerpt = answer(service.export(5, 100, Applicant.ADDRESS));

    assertThat(excerpt.lines()).startsWith(new Start(5, Head.NONE, NOW));
    assertThat(world.shelves.audit.entries())
        .containsExactly(
            new AuditEntry(
                NOW,
                Act.EXPORT_TRAIL,
                Optional.empty(),
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.NONE));
  }

  @Test
  void is_not_made_without_its_note() {
    world.shelves.taps.breakAfter(0, "AuditTrail.append");

    assertThatThrownBy(() -> answer(service.export(0, 100, Applicant.ADDRESS)))
        .isInstanceOf(Broken.class);
  }
}

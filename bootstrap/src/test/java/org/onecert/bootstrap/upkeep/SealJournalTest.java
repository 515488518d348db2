package org.onecert.bootstrap.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.HeldUp;
import org.onecert.domain.trail.Extension.Trouble;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;
import org.onecert.domain.trail.Head;

@DisplayName("P-2 Whoever watches is told that the trail is not sealed")
class SealJournalTest {

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Deque<Extension> coming = new ArrayDeque<>();
  private final SealJournal journal =
      new SealJournal(() -> Uni.createFrom().item(coming.remove()), metrics);

  @Test
  void from_when_it_cannot_be_until_it_is_again() {
    List<Double> told =
        Stream.of(
                new Unchanged(Head.NONE),
                new Halted(Trouble.SEAL_NOT_OURS, Head.NONE),
                new Elsewhere(),
                new Unchanged(Head.NONE),
                new HeldUp(Head.NONE, Instant.EPOCH),
                new Waiting(Head.NONE))
            .map(this::told)
            .toList();

    assertThat(told).containsExactly(0.0, 1.0, 1.0, 0.0, 1.0, 0.0);
  }

  private double told(Extension extension) {
    coming.add(extension);
    journal.seal().await().indefinitely();
    return metrics.get("onecert.trail.not.sealed").gauge().value();
  }
}

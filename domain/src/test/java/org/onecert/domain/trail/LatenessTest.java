package org.onecert.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P-2: the check of an export, on entries that waited long for their seal,")
class LatenessTest {

  private static final Instant IN_TIME = NOW.plus(Duration.ofMinutes(5));
  private static final Instant LATE = IN_TIME.plusMillis(1);

  private final SampleChain chain = new SampleChain();

  @Test
  void tells_which_although_nothing_is_wrong_with_them() {
    chain
        .sealed(2)
        .sealed(SampleChain.genuine(3, 1), IN_TIME)
        .sealed(SampleChain.genuine(4, 2), LATE)
        .sealed(1);

    TrailReport report = check();
    assertThat(report.isWhole()).isTrue();
    assertThat(report.late()).containsExactly(new LateSeal(4, 5, NOW, LATE));
  }

  @Test
  void does_not_believe_what_the_server_had_not_written() {
    for (Authenticity doubtful : List.of(Authenticity.EARLIER, Authenticity.FORGED)) {
      chain.sealed(List.of(SampleChain.placed(chain.head().position() + 1, doubtful)), LATE);
    }

    assertThat(check().late()).isEmpty();
  }

  private TrailReport check() {
    TrailCheck check = new TrailCheck(chain.keys(), List.of());
    chain.export().forEach(check::take);
    return check.report();
  }
}

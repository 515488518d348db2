package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.token.BoundedBody;

@DisplayName("L-3 The longest list that nobody waits for")
class FetchLimitsTest {

  @ParameterizedTest
  @CsvSource({"PT2M, 104857600", "PT2S, 1048576", "PT2S, 2147483647", "PT1S, 1"})
  void rests_a_quarter_of_its_time_at_most(Duration downloading, int longest) {
    var limits = new FetchLimits(Duration.ZERO, Duration.ZERO, downloading, longest);
    Duration all = limits.rest().multipliedBy(longest / BoundedBody.PIECE);
    assertThat(all).isLessThanOrEqualTo(downloading.dividedBy(4));
    assertThat(limits.rest()).isBetween(Duration.ZERO, Duration.ofMillis(20));
  }
}

package org.onecert.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("RFC 9562, 5.7: a name for a new thing")
class IdentifiersTest {

  private final ManualClock clock = new ManualClock(NOW);
  private final Identifiers identifiers = new Identifiers(new SecureRandom(), clock);

  @Test
  void is_a_uuid_of_version_seven() {
    UUID name = identifiers.next();

    assertThat(name.version()).isEqualTo(7);
    assertThat(name.variant()).isEqualTo(2);
    assertThat(name.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void stands_behind_earlier_ones() {
    String earlier = identifiers.next().toString();
    clock.pass(Duration.ofMillis(1));

    assertThat(identifiers.next().toString()).isGreaterThan(earlier);
  }

  @Test
  void is_never_given_twice() {
    var names = Stream.generate(identifiers::next).limit(1000).toList();

    assertThat(new HashSet<>(names)).hasSize(1000);
  }
}

package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.World;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Purpose;

@DisplayName("L-2: issuing a challenge")
class IssueChallengeTest {

  private final World world = new World();

  @Test
  void names_the_purpose_and_the_servers_origin_and_lives_five_minutes() {
    Challenge challenge = world.issueChallenge().issue(Purpose.UPGRADE).challenge();

    assertThat(challenge.purpose()).isEqualTo(Purpose.UPGRADE);
    assertThat(challenge.origin()).isEqualTo("https://onecert.example");
    assertThat(challenge.expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void never_lets_it_live_longer_than_that_whatever_the_fraction_of_the_second() {
    world.clock.pass(Duration.ofMillis(999));

    assertThat(world.issueChallenge().issue(Purpose.LOG_IN).challenge().expiresAt())
        .isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void draws_thirty_two_new_octets_each_time() {
    Challenge one = world.issueChallenge().issue(Purpose.LOG_IN).challenge();
    Challenge two = world.issueChallenge().issue(Purpose.LOG_IN).challenge();

    assertThat(one.nonce().size()).isEqualTo(32);
    assertThat(one.nonce()).isNotEqualTo(two.nonce());
  }

  @Test
  void writes_nothing() {
    world.issueChallenge().issue(Purpose.LOG_IN);

    assertThat(world.shelves.audit.entries()).isEmpty();
    assertThat(world.shelves.sessions.all()).isEmpty();
  }
}

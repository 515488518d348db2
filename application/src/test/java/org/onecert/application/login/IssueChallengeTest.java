package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.World;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Challenge;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Purpose;

@DisplayName("L-2: issuing a challenge")
class IssueChallengeTest {

  private static final CertificateId DEPUTY = new CertificateId(new UUID(1, 2));

  private final World world = new World();

  @Test
  void names_the_act_and_the_servers_origin_and_lives_five_minutes() {
    Challenge challenge = issue(Occasion.enabling(DEPUTY));

    assertThat(challenge.purpose()).isEqualTo(Purpose.ENABLE);
    assertThat(challenge.subject()).isEqualTo("00000000-0000-0001-0000-000000000002");
    assertThat(challenge.origin()).isEqualTo("https://onecert.example");
    assertThat(challenge.expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void never_lets_it_live_longer_than_that_whatever_the_fraction_of_the_second() {
    world.clock.pass(Duration.ofMillis(999));

    assertThat(issue(Occasion.LOG_IN).expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void draws_thirty_two_new_octets_each_time() {
    Challenge one = issue(Occasion.LOG_IN);
    Challenge two = issue(Occasion.LOG_IN);

    assertThat(one.nonce().size()).isEqualTo(32);
    assertThat(one.nonce()).isNotEqualTo(two.nonce());
  }

  @Test
  void writes_nothing() {
    issue(Occasion.LOG_IN);

    assertThat(world.shelves.audit.entries()).isEmpty();
    assertThat(world.shelves.sessions.all()).isEmpty();
  }

  private Challenge issue(Occasion occasion) {
    return accepted(world.issueChallenge().issue(occasion, Applicant.ADDRESS)).challenge();
  }
}

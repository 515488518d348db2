package org.onecert.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S-3 What became of a message")
class MessageStandingTest {

  private static final MessageId ID = new MessageId(new UUID(1, 1));
  private static final Instant LATER = NOW.plusSeconds(1);

  @Test
  void is_what_the_provider_tells_last() {
    MessageStanding delivered = standing(Delivery.UNDER_WAY).then(Delivery.DELIVERED, LATER);

    assertThat(delivered)
        .isEqualTo(new MessageStanding(ID, Optional.of("it"), NOW, Delivery.DELIVERED, LATER));
    assertThat(delivered.took()).isEqualTo(Duration.ofSeconds(1));
    assertThat(standing(Delivery.UNCLEAR).then(Delivery.NUMBER_UNKNOWN, LATER).delivery())
        .isEqualTo(Delivery.NUMBER_UNKNOWN);
  }

  @Test
  void stays_once_it_is_final() {
    assertThat(standing(Delivery.DELIVERED).then(Delivery.NOT_DELIVERED, LATER))
        .isEqualTo(standing(Delivery.DELIVERED));
  }

  @Test
  void is_no_more_unclear_once_the_network_has_it() {
    assertThat(standing(Delivery.UNCLEAR).then(Delivery.UNDER_WAY, LATER).delivery())
        .isEqualTo(Delivery.UNDER_WAY);
  }

  @Test
  void is_known_since_it_was_told_first() {
    assertThat(standing(Delivery.UNDER_WAY).then(Delivery.UNDER_WAY, LATER))
        .isEqualTo(standing(Delivery.UNDER_WAY));
  }

  private static MessageStanding standing(Delivery delivery) {
    return new MessageStanding(ID, Optional.of("it"), NOW, delivery, NOW);
  }
}

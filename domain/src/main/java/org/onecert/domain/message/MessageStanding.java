package org.onecert.domain.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What is known of a message.
///
/// @param provider that took it, by its name in the configuration; empty as long as nobody is known
///   to have
/// @param at since when
public record MessageStanding(
    MessageId id, Optional<String> provider, Instant sentAt, Delivery delivery, Instant at) {

  /// One that is sent now.
  public static MessageStanding underWay(MessageId id, Instant now) {
    return new MessageStanding(id, Optional.empty(), now, Delivery.UNDER_WAY, now);
  }

  public MessageStanding takenBy(String name) {
    return new MessageStanding(id, Optional.of(name), sentAt, delivery, at);
  }

  /// What is learnt later. What is final stays: reports may come twice and out of order.
  public MessageStanding then(Delivery learnt, Instant now) {
    return delivery.isFinal() || delivery == learnt
        ? this
        : new MessageStanding(id, provider, sentAt, learnt, now);
  }

  /// From sending it until this was learnt.
  public Duration took() {
    return Duration.between(sentAt, at);
  }
}

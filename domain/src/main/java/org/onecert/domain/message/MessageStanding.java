package org.onecert.domain.message;

import java.time.Instant;

/// What is known of a message.
///
/// @param at since when
public record MessageStanding(MessageId id, Delivery delivery, Instant at) {

  /// What is learnt later. What is final stays: reports may come twice and out of order.
  public MessageStanding then(Delivery learnt, Instant now) {
    return delivery.isFinal() || delivery == learnt ? this : new MessageStanding(id, learnt, now);
  }
}

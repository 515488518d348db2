package org.onecert.domain.message;

import java.time.Instant;

/// What is known of a message.
///
/// @param at since when
public record MessageStanding(MessageId id, Delivery delivery, Instant at) {

  /// What a provider tells later. What is final stays: reports may come twice and out of order.
  public MessageStanding then(Delivery told, Instant now) {
    return delivery.isFinal() || !told.isFinal() ? this : new MessageStanding(id, told, now);
  }
}

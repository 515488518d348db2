package org.onecert.application.message;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.port.SentMessages;
import org.onecert.application.port.Transactions;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;

/// What became of messages, as it is learnt.
public final class Deliveries {

  private final SentMessages sent;
  private final Transactions transactions;
  private final InstantSource clock;

  public Deliveries(SentMessages sent, Transactions transactions, InstantSource clock) {
    this.sent = sent;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What is known of a message now; empty if nobody knows the message.
  Uni<Optional<MessageStanding>> learn(MessageId message, Delivery delivery) {
    return transactions.inTransaction(
        () -> sent.claim(message).chain(known -> learn(known, delivery)));
  }

  private Uni<Optional<MessageStanding>> learn(Optional<MessageStanding> known, Delivery delivery) {
    Optional<MessageStanding> now = known.map(standing -> standing.then(delivery, clock.instant()));
    return now.filter(standing -> !known.equals(now))
        .map(sent::put)
        .orElseGet(() -> Uni.createFrom().voidItem())
        .replaceWith(now);
  }
}

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
  private final DeliveryWatch watch;
  private final InstantSource clock;

  public Deliveries(
      SentMessages sent, Transactions transactions, DeliveryWatch watch, InstantSource clock) {
    this.sent = sent;
    this.transactions = transactions;
    this.watch = watch;
    this.clock = clock;
  }

  /// What is known of a message now; empty if nobody knows the message.
  Uni<Optional<MessageStanding>> learn(MessageId message, Delivery delivery) {
    return transactions
        .inTransaction(() -> sent.claim(message).chain(known -> learn(known, delivery)))
        .invoke(learnt -> learnt.filter(Learnt::isNew).map(Learnt::now).ifPresent(watch::learnt))
        .map(learnt -> learnt.map(Learnt::now));
  }

  private Uni<Optional<Learnt>> learn(Optional<MessageStanding> known, Delivery delivery) {
    Optional<Learnt> learnt =
        known.map(before -> new Learnt(before, before.then(delivery, clock.instant())));
    return learnt
        .filter(Learnt::isNew)
        .map(news -> sent.put(news.now()))
        .orElseGet(() -> Uni.createFrom().voidItem())
        .replaceWith(learnt);
  }

  private record Learnt(MessageStanding before, MessageStanding now) {

    boolean isNew() {
      return !before.equals(now);
    }
  }
}

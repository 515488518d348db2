package org.onecert.application.message;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onecert.application.port.DeliveryInquiries;
import org.onecert.application.port.SentMessages;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.SendingLimits;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.TooManyMessages;

/// Lets messages out, as many as the limits allow on all nodes together, and keeps what came of
/// them.
public final class MessageDesk {

  private final SentMessages sent;
  private final SendingLimits limits;
  private final MessageAlarm alarm;
  private final DeliveryInquiries inquiries;
  private final Deliveries deliveries;
  private final InstantSource clock;

  public MessageDesk(
      SentMessages sent,
      SendingLimits limits,
      MessageAlarm alarm,
      DeliveryInquiries inquiries,
      Deliveries deliveries,
      InstantSource clock) {
    this.sent = sent;
    this.limits = limits;
    this.alarm = alarm;
    this.inquiries = inquiries;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  /// Whether one more may go out, as far as is known now. Whoever asks for far too many is refused
  /// here, without a transaction: else they would all wait for each other's locks, each with a
  /// connection to the database.
  public Uni<Outcome<Duration>> allows(TextMessage message, Asker asker) {
    Instant now = clock.instant();
    return sent.before(message, asker, limits.on(message), now.minus(limits.memory()))
        .map(before -> within(before, now));
  }

  /// Enters a message that is to go out, unless there were too many. Part of a transaction.
  ///
  /// @return how long the one after it will have to wait
  public Uni<Outcome<Duration>> enter(TextMessage message, Asker asker) {
    Instant now = clock.instant();
    return sent.claim(message, asker, limits.on(message), now.minus(limits.memory()))
        .map(before -> within(before, now))
        .chain(ifAccepted(wait -> count(wait, now)))
        .chain(
            ifAccepted(
                wait -> sent.enter(message, asker, now).replaceWith(Outcome.accepted(wait))));
  }

  private Outcome<Duration> within(Map<SendingScope, List<Instant>> before, Instant now) {
    return limits
        .waitForNext(before, now)
        .map(wait -> Outcome.<Duration>refused(new TooManyMessages(wait)))
        .orElseGet(() -> Outcome.accepted(limits.waitAfterThis(before, now)));
  }

  /// Counted last: the day is one row for everybody, and is held until the transaction ends.
  private Uni<Outcome<Duration>> count(Duration wait, Instant now) {
    return sent.count(now, limits.aDay())
        .map(today -> today.map(number -> counted(wait, number)).orElseGet(this::spent));
  }

  private Outcome<Duration> counted(Duration wait, int number) {
    alarm.counted(number, limits.aDay());
    return Outcome.accepted(wait);
  }

  private Outcome<Duration> spent() {
    alarm.spent(limits.aDay());
    return Outcome.refused(CodeRefusal.MESSAGES_OF_THE_DAY_SPENT);
  }

  /// Counts a message that no limit holds up: the operator pays for it all the same.
  public Uni<Void> countOnly() {
    return sent.count(clock.instant(), Integer.MAX_VALUE)
        .invoke(today -> today.ifPresent(number -> alarm.counted(number, limits.aDay())))
        .replaceWithVoid();
  }

  /// Notes who took a message.
  public Uni<MessageStanding> note(TextMessage message, Taken taken) {
    Instant now = clock.instant();
    Optional<Instant> askAt =
        Optional.of(now.plus(FollowMessages.FIRST))
            .filter(_ -> inquiries.answers(taken.provider()));
    return sent.note(message, taken, askAt)
        .replaceWith(MessageStanding.underWay(message.id(), now).takenBy(taken.provider()));
  }

  /// Notes that nobody knows whether a message was taken, unless a report came meanwhile. It
  /// counts.
  public Uni<MessageStanding> unclear(TextMessage message) {
    return deliveries.learn(message.id(), Delivery.UNCLEAR).map(Optional::orElseThrow);
  }

  /// Notes that a provider declined a message because of its mobile. It counts all the same: else
  /// anybody could ask without end about mobiles that are refused.
  public Uni<Void> declined(TextMessage message) {
    return deliveries.learn(message.id(), Delivery.BLOCKED).replaceWithVoid();
  }

  /// Takes back a message that nobody sent. Part of a transaction.
  public Uni<Void> withdraw(TextMessage message) {
    return sent.withdraw(message.id());
  }
}

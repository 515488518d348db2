package org.onecert.application.message;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
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

  /// Enters a message that is to go out, unless there were too many. Part of a transaction.
  public Uni<Outcome<TextMessage>> enter(TextMessage message, Asker asker) {
    Instant now = clock.instant();
    return sent.claim(message, asker, now.minus(limits.memory()))
        .map(before -> within(message, before, now))
        .chain(ifAccepted(_ -> count(message, now)))
        .chain(
            ifAccepted(
                _ -> sent.enter(message, asker, now).replaceWith(Outcome.accepted(message))));
  }

  private Outcome<TextMessage> within(
      TextMessage message, Map<SendingScope, List<Instant>> before, Instant now) {
    return limits
        .waitForNext(before, now)
        .map(wait -> Outcome.<TextMessage>refused(new TooManyMessages(wait)))
        .orElse(Outcome.accepted(message));
  }

  /// Counted last: the day is one row for everybody, and is held until the transaction ends.
  private Uni<Outcome<TextMessage>> count(TextMessage message, Instant now) {
    return sent.count(now, limits.aDay())
        .map(today -> today.map(number -> counted(message, number)).orElseGet(this::spent));
  }

  private Outcome<TextMessage> counted(TextMessage message, int number) {
    alarm.counted(number, limits.aDay());
    return Outcome.accepted(message);
  }

  private Outcome<TextMessage> spent() {
    alarm.spent(limits.aDay());
    return Outcome.refused(CodeRefusal.MESSAGES_OF_THE_DAY_SPENT);
  }

  /// Notes who took a message.
  public Uni<MessageStanding> note(TextMessage message, Taken taken) {
    Instant now = clock.instant();
    Optional<Instant> askAt =
        Optional.of(now.plus(FollowMessages.FIRST))
            .filter(_ -> inquiries.answers(taken.provider()));
    return sent.note(message, taken, askAt)
        .replaceWith(new MessageStanding(message.id(), Delivery.UNDER_WAY, now));
  }

  /// Notes that nobody knows whether a message was taken, unless a report came meanwhile. It
  /// counts.
  public Uni<MessageStanding> unclear(TextMessage message) {
    return deliveries.learn(message.id(), Delivery.UNCLEAR).map(Optional::orElseThrow);
  }

  /// Takes back a message that nobody sent. Part of a transaction.
  public Uni<Void> withdraw(TextMessage message) {
    return sent.withdraw(message.id());
  }
}

package org.onecert.application.message;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.InTurn;
import org.onecert.application.port.DeliveryInquiries;
import org.onecert.application.port.SentMessages;
import org.onecert.application.port.SentMessages.Pending;
import org.onecert.domain.message.Delivery;

/// Takes a few at a time, so that nodes share the work and no lock is held while a provider is
/// asked. Each message is asked about again after as long as it has been under way.
public final class FollowMessagesService implements FollowMessages {

  private static final Logger LOG = System.getLogger(FollowMessagesService.class.getName());
  private static final int AT_A_TIME = 20;
  private static final Duration LEASE = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  private final SentMessages sent;
  private final DeliveryInquiries inquiries;
  private final Deliveries deliveries;
  private final InstantSource clock;

  public FollowMessagesService(
      SentMessages sent, DeliveryInquiries inquiries, Deliveries deliveries, InstantSource clock) {
    this.sent = sent;
    this.inquiries = inquiries;
    this.deliveries = deliveries;
    this.clock = clock;
  }

  @Override
  public Uni<Void> follow() {
    return sent.take(clock.instant(), LEASE, AT_A_TIME)
        .chain(due -> InTurn.each(due, this::follow));
  }

  private Uni<Void> follow(Pending message) {
    return Uni.createFrom()
        .deferred(() -> inquiries.ask(message))
        .onFailure()
        .invoke(failure -> warn(message, failure))
        .onFailure()
        .recoverWithItem(Delivery.UNDER_WAY)
        .call(delivery -> deliveries.learn(message.id(), delivery))
        .chain(delivery -> sent.askAgain(message.id(), next(message, delivery)))
        .onFailure()
        .invoke(failure -> warn(message, failure))
        .onFailure()
        .recoverWithNull();
  }

  private Optional<Instant> next(Pending message, Delivery delivery) {
    Instant now = clock.instant();
    Duration underWay = Duration.between(message.takenAt(), now);
    return delivery.isFinal() || underWay.compareTo(LONGEST) > 0
        ? Optional.empty()
        : Optional.of(now.plus(underWay));
  }

  private static void warn(Pending message, Throwable failure) {
    LOG.log(
        Level.WARNING,
        () ->
            "DELIVERY_NOT_KNOWN %s by %s: %s"
                .formatted(
                    message.id().value(), message.provider(), failure.getClass().getSimpleName()));
  }
}

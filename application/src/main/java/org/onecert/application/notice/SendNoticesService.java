package org.onecert.application.notice;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.onecert.application.InTurn;
import org.onecert.application.message.MessageDesk;
import org.onecert.application.port.Notices;
import org.onecert.application.port.TextMessages;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.Handover.TooMany;
import org.onecert.domain.message.Handover.Unclear;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.notice.Notice;

/// Takes a few at a time, so that two nodes share the work and no lock is held while the gateway is
/// asked.
public final class SendNoticesService implements SendNotices {

  private static final Logger LOG = System.getLogger(SendNoticesService.class.getName());
  private static final int AT_A_TIME = 5;
  private static final Duration AGAIN_AFTER = Duration.ofMinutes(1);

  private final Notices notices;
  private final TextMessages messages;
  private final MessageDesk desk;
  private final Duration lease;
  private final InstantSource clock;

  /// @param patience with the gateway, for each message: nobody else takes a notice meanwhile
  public SendNoticesService(
      Notices notices,
      TextMessages messages,
      MessageDesk desk,
      Duration patience,
      InstantSource clock) {
    this.notices = notices;
    this.messages = messages;
    this.desk = desk;
    this.lease = AGAIN_AFTER.plus(patience.multipliedBy(AT_A_TIME));
    this.clock = clock;
  }

  @Override
  public Uni<Void> send() {
    Instant now = clock.instant();
    return notices
        .take(now, lease, AT_A_TIME)
        .chain(due -> InTurn.each(due, notice -> send(notice, now)));
  }

  private Uni<Void> send(Notice notice, Instant now) {
    return notice.isStale(now) ? giveUp(notice) : post(notice);
  }

  private Uni<Void> post(Notice notice) {
    return messages
        .send(notice.message())
        .onFailure()
        .recoverWithItem(new Unreached())
        .chain(handover -> settle(notice, handover));
  }

  private Uni<Void> settle(Notice notice, Handover handover) {
    return switch (handover) {
      case Taken _ -> notices.forget(notice.id()).chain(this::count);
      case MobileRefused _ -> giveUp(notice);
      case Unclear _ -> count().invoke(() -> warn(notice));
      case Unreached _, TooMany _ -> Uni.createFrom().voidItem().invoke(() -> warn(notice));
    };
  }

  /// That one is not counted is no reason to send it again.
  private Uni<Void> count() {
    return desk.countOnly()
        .onFailure()
        .invoke(failure -> LOG.log(Level.WARNING, "NOTICE_NOT_COUNTED", failure))
        .onFailure()
        .recoverWithNull();
  }

  private static void warn(Notice notice) {
    LOG.log(Level.WARNING, () -> "NOTICE_NOT_TAKEN " + notice.id().value() + ": tried again");
  }

  private Uni<Void> giveUp(Notice notice) {
    LOG.log(
        Level.ERROR,
        () ->
            "NOTICE_GIVEN_UP " + notice.id().value() + " to the holder of " + notice.certificate());
    return notices.forget(notice.id());
  }
}

package org.onecert.bootstrap.health;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.onecert.application.message.DeliveryWatch;
import org.onecert.application.message.MessageAlarm;
import org.onecert.domain.message.MessageStanding;
import org.onecert.sms.SendingWatch;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

/// What text messages do and cost.
///
/// - `onecert_messages_submitted_seconds{provider,answer}`: how many were handed over, and how long
///   it took
/// - `onecert_messages_learnt_seconds{provider,delivery}`: what became of them, and how long after
///   they were sent it was known
/// - `onecert_messages_of_the_day`: how many of the day this node saw counted last, on all nodes
///   together
/// - `onecert_messages_of_the_day_most`: how many the operator pays for
///
/// The log warns when four fifths of a day's messages are sent, and every minute in which one was
/// too many.
@Singleton
class MessageMetrics implements SendingWatch, DeliveryWatch, MessageAlarm {

  private static final Logger LOG = Logger.getLogger(MessageMetrics.class);
  private static final int PARTS = 5;

  private static final long EVERY_SO_OFTEN = Duration.ofMinutes(1).toNanos();

  private final MeterRegistry registry;
  private final AtomicLong toldSpent = new AtomicLong(System.nanoTime() - 2 * EVERY_SO_OFTEN);
  private final AtomicInteger ofTheDay;
  private final AtomicInteger most;

  MessageMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.ofTheDay = registry.gauge("onecert.messages.of.the.day", new AtomicInteger());
    this.most = registry.gauge("onecert.messages.of.the.day.most", new AtomicInteger());
  }

  @Override
  public void submitted(String provider, Submission answer, Duration took) {
    registry
        .timer("onecert.messages.submitted", "provider", provider, "answer", name(answer))
        .record(took);
  }

  @Override
  public void learnt(MessageStanding standing) {
    String provider = standing.provider().orElse("unknown");
    registry
        .timer("onecert.messages.learnt", "provider", provider, "delivery", name(standing))
        .record(standing.took());
  }

  private static String name(MessageStanding standing) {
    return standing.delivery().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String name(Submission answer) {
    return switch (answer) {
      case Taken _ -> "taken";
      case Declined _ -> "declined";
      case Busy _ -> "busy";
      case NotTaken _ -> "not-taken";
      case Passed _ -> "passed";
      case Unclear _ -> "unclear";
    };
  }

  @Override
  public void counted(int sent, int aDay) {
    ofTheDay.set(sent);
    most.set(aDay);
    if (sent == aDay - aDay / PARTS) {
      LOG.warnf("MESSAGES_OF_THE_DAY %d of %d are sent", sent, aDay);
    }
  }

  /// Whoever wants one more and again one more does not fill the log.
  @Override
  public void spent(int aDay) {
    long now = System.nanoTime();
    if (now - toldSpent.get() > EVERY_SO_OFTEN) {
      toldSpent.set(now);
      tellSpent(aDay);
    }
  }

  private static void tellSpent(int aDay) {
    LOG.errorf("MESSAGES_OF_THE_DAY_SPENT all %d are sent: nobody gets a code today", aDay);
  }
}

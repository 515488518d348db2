package org.onecert.sms;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import org.onecert.domain.message.TextMessage;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

/// A provider that is left alone for a while when it is in trouble, and whose answers are counted
/// and told to the operator.
public final class GuardedProvider {

  private static final Logger LOG = System.getLogger(GuardedProvider.class.getName());

  private final Provider provider;
  private final Breaker breaker;
  private final SendingWatch watch;

  public GuardedProvider(
      Provider provider, BreakerTerms terms, SendingWatch watch, InstantSource clock) {
    this.provider = provider;
    this.breaker = new Breaker(terms, clock);
    this.watch = watch;
  }

  public String name() {
    return provider.name();
  }

  /// Whether it is left alone.
  public boolean isLeftAlone() {
    return breaker.isOpen();
  }

  Uni<Submission> submit(TextMessage message) {
    return Uni.createFrom()
        .deferred(() ->
            breaker.lets()
                ? asked(message, System.nanoTime())
                : Uni.createFrom().item(new NotTaken("left alone")));
  }

  private Uni<Submission> asked(TextMessage message, long begin) {
    return Uni.createFrom()
        .deferred(() -> provider.submit(message))
        .onFailure()
        .recoverWithItem(failure -> new Unclear(failure.getClass().getSimpleName()))
        .invoke(answer -> judge(message, answer))
        .invoke(
            answer -> watch.submitted(name(), answer, Duration.ofNanos(System.nanoTime() - begin)));
  }

  private void judge(TextMessage message, Submission answer) {
    switch (answer) {
      case Taken _ -> worked();
      case Declined(_, var why) -> worked("MESSAGE_DECLINED", message, why);
      case Passed(var why) -> worked("MESSAGE_PASSED", message, why);
      case Busy(var why) -> failed("MESSAGE_NOT_TAKEN", message, why);
      case NotTaken(var why) -> failed("MESSAGE_NOT_TAKEN", message, why);
      case Unclear(var why) -> failed("MESSAGE_UNCLEAR", message, why);
    }
  }

  private void worked(String event, TextMessage message, String why) {
    LOG.log(Level.WARNING, "{0} {1} by {2}: {3}", event, id(message), name(), why);
    worked();
  }

  private void worked() {
    boolean wasOpen = breaker.isOpen();
    breaker.worked();
    if (wasOpen) {
      LOG.log(Level.INFO, "PROVIDER_BACK {0}", name());
    }
  }

  private void failed(String event, TextMessage message, String why) {
    LOG.log(Level.WARNING, "{0} {1} by {2}: {3}", event, id(message), name(), why);
    boolean wasOpen = breaker.isOpen();
    breaker.failed();
    if (!wasOpen && breaker.isOpen()) {
      LOG.log(Level.ERROR, "PROVIDER_LEFT_ALONE {0}: {1}", name(), why);
    }
  }

  private static String id(TextMessage message) {
    return message.id().value().toString();
  }
}

package org.onecert.bootstrap.failover;

import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;

/// What a good client does where it gets no answer, or is told to come again: the same once more,
/// with the same Idempotency-Key, until it is answered.
final class Insistence {

  private final LongAdder repeated = new LongAdder();

  /// How often something was sent again.
  long repeated() {
    return repeated.sum();
  }

  /// A log-in is begun anew each time: a challenge is good for one answer.
  Reply logsIn(TokenUser user) {
    return insist(user, Insistence::logIn, Insistence::isDone);
  }

  private static Reply logIn(TokenUser user) {
    Reply challenge = user.challenge("logIn");
    return isDone(challenge) ? user.post(user.answer(challenge)) : challenge;
  }

  /// @throws IllegalStateException if it is answered that it cannot be done
  Reply until(TokenUser user, Function<TokenUser, Reply> step) {
    return insist(keyed(user), step, Insistence::isDone);
  }

  /// The same for a code. Where the answer was lost, it may be said next that a code was sent a
  /// moment ago.
  void untilSent(TokenUser user, Function<TokenUser, Reply> step) {
    insist(keyed(user), step, reply -> isDone(reply) || reply.code().equals("code-sent-recently"));
  }

  private static TokenUser keyed(TokenUser user) {
    String key = UUID.randomUUID().toString();
    return user.calling(user.api().with("Idempotency-Key", key));
  }

  private static boolean isDone(Reply reply) {
    return reply.status() < 300;
  }

  private Reply insist(
      TokenUser keyed, Function<TokenUser, Reply> step, Predicate<Reply> isEnough) {
    while (true) {
      try {
        Reply reply = step.apply(keyed);
        if (isEnough.test(reply)) {
          return reply;
        }
        expectToComeAgain(reply);
      } catch (UncheckedIOException nobodyThere) {
        // Nor does anybody know what became of it.
      }
      repeated.increment();
      pause();
    }
  }

  private static void expectToComeAgain(Reply reply) {
    if (reply.status() < 502 && !reply.code().equals("request-still-running")) {
      throw new IllegalStateException(reply.status() + " " + reply.text());
    }
  }

  static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}

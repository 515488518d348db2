package org.onecert.rest.idempotency;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onecert.application.Caller;
import org.onecert.application.port.IdempotentAnswers;
import org.onecert.application.port.IdempotentAnswers.Beginning;
import org.onecert.application.port.IdempotentAnswers.Beginning.Begun;
import org.onecert.application.port.IdempotentAnswers.Beginning.OtherRequest;
import org.onecert.application.port.IdempotentAnswers.Beginning.Replay;
import org.onecert.application.port.IdempotentAnswers.Beginning.StillRunning;
import org.onecert.application.port.IdempotentAnswers.Claim;
import org.onecert.application.port.IdempotentAnswers.IdempotencyKey;
import org.onecert.application.port.IdempotentAnswers.StoredAnswer;
import org.onecert.domain.Octets;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;
import org.onecert.rest.problem.Problem;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// Answers a request once. To be called when the request has been read and its caller is known:
/// what was not understood is not kept, and can be corrected under the same key. Answers of broken
/// machinery (5xx) are not kept either: the request can be tried again.
@Singleton
public final class Once {

  /// The request's header.
  public static final String HEADER = "Idempotency-Key";

  /// Marks an answer that was given before.
  public static final String REPLAYED = "Idempotency-Replayed";

  /// The longest key, in characters.
  public static final int LONGEST = 128;

  private final IdempotentAnswers answers;
  private final InstantSource clock;

  public Once(IdempotentAnswers answers, InstantSource clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /// The answer to a caller's request; his keys are his own.
  public Uni<Answer> answer(Exchange exchange, Caller<?> caller, Supplier<Uni<Answer>> work) {
    return answer(exchange, "session:" + caller.session().id().value(), work);
  }

  /// The answer to a request of an owner of keys.
  public Uni<Answer> answer(Exchange exchange, String owner, Supplier<Uni<Answer>> work) {
    return key(exchange)
        .map(value -> begin(exchange, new IdempotencyKey(owner, value), work))
        .orElseGet(work);
  }

  private static Optional<String> key(Exchange exchange) {
    List<String> values = exchange.headers(HEADER);
    String joined = values.isEmpty() ? null : String.join(", ", values);
    Reading in = new Reading();
    var key = in.optional(HEADER, joined, Words.visibleAscii(LONGEST));
    return in.whole(key);
  }

  private Uni<Answer> begin(Exchange exchange, IdempotencyKey key, Supplier<Uni<Answer>> work) {
    return answers
        .begin(key, requestHash(exchange), clock.instant())
        .chain(beginning -> proceed(beginning, work));
  }

  private Uni<Answer> proceed(Beginning beginning, Supplier<Uni<Answer>> work) {
    return switch (beginning) {
      case Begun(var claim) -> run(claim, work);
      case Replay(var answer) -> Uni.createFrom().item(replayed(answer));
      case StillRunning(var retryAfter) -> throw new ProblemException(stillRunning(retryAfter));
      case OtherRequest() -> throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    };
  }

  private Uni<Answer> run(Claim claim, Supplier<Uni<Answer>> work) {
    return Uni.createFrom()
        .deferred(work::get)
        .onFailure()
        .call(() -> answers.abandon(claim))
        .call(answer -> settle(claim, answer));
  }

  private Uni<Void> settle(Claim claim, Answer answer) {
    return answer.status() >= 500
        ? answers.abandon(claim)
        : answers.finish(claim, new StoredAnswer(answer.status(), answer.headers(), answer.body()));
  }

  private static Answer replayed(StoredAnswer stored) {
    return new Answer(stored.status(), stored.headers(), stored.body()).with(REPLAYED, "true");
  }

  private static Problem stillRunning(Duration retryAfter) {
    return Problem.of(ProblemCode.REQUEST_STILL_RUNNING)
        .retryAfter(Duration.ofSeconds(Math.max(1, retryAfter.toSeconds())));
  }

  /// Method, path and body make a request what it is; none of the first two can hold a line break.
  private static Octets requestHash(Exchange exchange) {
    byte[] head =
        (exchange.method() + '\n' + exchange.path() + '\n').getBytes(StandardCharsets.UTF_8);
    byte[] body = exchange.body();
    byte[] all = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, all, head.length, body.length);
    return Octets.of(all).sha256();
  }
}

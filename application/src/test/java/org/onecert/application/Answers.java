package org.onecert.application;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.refusal.Refusal;

/// Waits for what comes of a request.
public final class Answers {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  private Answers() {}

  public static <T> T answer(Uni<T> request) {
    return request.await().atMost(LONG_ENOUGH);
  }

  /// What comes of requests that are made at once.
  public static <T> List<T> atOnce(List<Supplier<Uni<T>>> requests) throws InterruptedException {
    List<Callable<T>> calls =
        requests.stream().map(request -> (Callable<T>) () -> answer(request.get())).toList();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      return crowd.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }

  /// What comes of one request that is made so many times at once.
  public static <T> List<T> atOnce(int times, Supplier<Uni<T>> request)
      throws InterruptedException {
    return atOnce(Collections.nCopies(times, request));
  }

  /// What an accepted request yields.
  public static <T> T accepted(Uni<Outcome<T>> request) {
    return accepted(answer(request));
  }

  /// What an accepted outcome yields.
  public static <T> T accepted(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new AssertionError("Refused: " + refusal);
    };
  }

  /// Why a request was refused.
  public static <T> Refusal refusal(Uni<Outcome<T>> request) {
    return refusal(answer(request));
  }

  /// Why an outcome was refused.
  public static <T> Refusal refusal(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> throw new AssertionError("Accepted: " + value);
      case Refused<T>(var refusal) -> refusal;
    };
  }
}

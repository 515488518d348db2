package org.onecert.application;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
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

  /// What an accepted request yields.
  public static <T> T accepted(Uni<Outcome<T>> request) {
    return switch (answer(request)) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new AssertionError("Refused: " + refusal);
    };
  }

  /// Why a request was refused.
  public static <T> Refusal refusal(Uni<Outcome<T>> request) {
    return switch (answer(request)) {
      case Accepted<T>(var value) -> throw new AssertionError("Accepted: " + value);
      case Refused<T>(var refusal) -> refusal;
    };
  }
}

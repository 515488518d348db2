package org.onecert.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.rest.caller.Callers;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.idempotency.Once;
import org.onecert.rest.problem.Problems;

/// What resources share: who calls, doing a request once, and wording what came of it.
@Singleton
public final class Desk {

  private final Callers callers;
  private final Once once;
  private final Problems problems;

  public Desk(Callers callers, Once once, Problems problems) {
    this.callers = callers;
    this.once = once;
    this.problems = problems;
  }

  public Callers callers() {
    return callers;
  }

  /// Does what a caller asks for, once for each idempotency key.
  ///
  /// @param accepted words what an accepted request yields
  public <T> Uni<Answer> once(
      Exchange exchange,
      Caller<?> caller,
      Supplier<Uni<Outcome<T>>> work,
      Function<T, Answer> accepted) {
    return once.answer(exchange, caller, () -> answer(exchange, work.get(), accepted));
  }

  /// The same for one who is no caller.
  ///
  /// @param owner of the idempotency keys
  public <T> Uni<Answer> once(
      Exchange exchange,
      String owner,
      Supplier<Uni<Outcome<T>>> work,
      Function<T, Answer> accepted) {
    return once.answer(exchange, owner, () -> answer(exchange, work.get(), accepted));
  }

  /// Words what came of a request.
  public <T> Uni<Answer> answer(
      Exchange exchange, Uni<Outcome<T>> work, Function<T, Answer> accepted) {
    return work.map(outcome -> problems.answer(exchange, outcome, accepted));
  }
}

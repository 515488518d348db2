package org.onecert.token.lasting;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SigningRefusal;

/// What is done where something cannot be had that makes signatures last. Never in silence.
public final class Shortfall {

  private static final Logger LOG = System.getLogger(Shortfall.class.getName());

  private final WhenUnavailable policy;
  private final Consumer<SigningRefusal> counter;

  /// @param counter told of each
  public Shortfall(WhenUnavailable policy, Consumer<SigningRefusal> counter) {
    this.policy = policy;
    this.counter = counter;
  }

  /// What goes on without it, or the refusal.
  <T> Outcome<T> of(SigningRefusal refusal, Throwable why, T without) {
    counter.accept(refusal);
    LOG.log(Level.WARNING, "{0}, {1}: {2}", refusal.code(), policy, why.getMessage());
    return switch (policy) {
      case REFUSE -> Outcome.refused(refusal);
      case LOWER -> Outcome.accepted(without);
    };
  }
}

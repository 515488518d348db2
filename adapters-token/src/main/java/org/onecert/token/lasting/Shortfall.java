package org.onecert.token.lasting;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.token.revocation.CertificateRevoked;
import org.onecert.token.revocation.RevocationUnavailable;
import org.onecert.token.timestamp.TimeStampUnavailable;

/// What is done where something cannot be had that makes signatures last. Never in silence.
public final class Shortfall {

  private static final Logger LOG = System.getLogger(Shortfall.class.getName());

  private final WhenUnavailable policy;
  private final Duration patience;
  private final Consumer<SigningRefusal> counter;

  /// @param patience how long a stamp may take, and then the proof
  /// @param counter told of each
  public Shortfall(WhenUnavailable policy, Duration patience, Consumer<SigningRefusal> counter) {
    this.policy = policy;
    this.patience = patience;
    this.counter = counter;
  }

  /// Nobody waits longer.
  <T> Uni<T> inTime(Uni<T> wanted) {
    return wanted
        .ifNoItem()
        .after(patience)
        .failWith(() -> new Unobtainable("it took longer than " + patience));
  }

  /// Whether a failure is somebody else's, and not one of our own making.
  static boolean isOne(Throwable failure) {
    return failure instanceof Unobtainable
        || failure instanceof TimeStampUnavailable
        || failure instanceof RevocationUnavailable
        || failure instanceof CertificateRevoked;
  }

  /// What goes on without it, or the refusal. A certificate that turns out to be revoked is refused
  /// whatever the operator said of outages.
  <T> Outcome<T> of(SigningRefusal refusal, Throwable why, T without) {
    WhenUnavailable done = why instanceof CertificateRevoked ? WhenUnavailable.REFUSE : policy;
    counter.accept(refusal);
    LOG.log(Level.WARNING, "{0}, {1}: {2}", refusal.code(), done, why.getMessage());
    return switch (done) {
      case REFUSE -> Outcome.refused(refusal);
      case LOWER -> Outcome.accepted(without);
    };
  }
}

package org.onecert.bootstrap.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.onecert.application.trail.SealTrail;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.HeldUp;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;

/// Seals the trail and tells what came of it (P-2).
///
/// Each seal is logged: whoever collects the log is a witness of how long the chain was.
/// `onecert_trail_not_sealed` is 1 from when this node could not seal until it, or another one,
/// did.
@Singleton
class SealJournal {

  private static final Logger LOG = Logger.getLogger(SealJournal.class);

  private final SealTrail sealing;
  private final AtomicInteger notSealed;

  SealJournal(SealTrail sealing, MeterRegistry metrics) {
    this.sealing = sealing;
    this.notSealed = metrics.gauge("onecert.trail.not.sealed", new AtomicInteger());
  }

  Uni<Extension> seal() {
    return sealing.seal().invoke(this::tell);
  }

  private void tell(Extension extension) {
    switch (extension) {
      case Extended extended -> sealed(extended);
      case Halted halted -> notSealed(halted);
      case HeldUp heldUp -> notSealed(heldUp);
      case Unchanged _, Waiting _ -> notSealed.set(0);
      case Elsewhere _ -> {}
    }
  }

  private void sealed(Extended extended) {
    notSealed.set(0);
    var statement = extended.statement();
    LOG.infof(
        "The trail is sealed to position %d, hash %s, at %s",
        statement.head().position(), statement.head().hash(), statement.sealedAt());
  }

  private void notSealed(Halted halted) {
    notSealed.set(1);
    LOG.errorf(
        "The trail is not sealed: %s; seen sealed to position %d, hash %s",
        halted.trouble(), halted.known().position(), halted.known().hash());
  }

  private void notSealed(HeldUp heldUp) {
    notSealed.set(1);
    LOG.errorf(
        "The trail is not sealed: HELD_UP, entries wait since %s for a transaction that is"
            + " open; sealed to position %d, hash %s",
        heldUp.since(), heldUp.head().position(), heldUp.head().hash());
  }
}

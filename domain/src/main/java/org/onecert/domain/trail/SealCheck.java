package org.onecert.domain.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.trail.Finding.ChainRewritten;
import org.onecert.domain.trail.Finding.SealForged;
import org.onecert.domain.trail.Finding.SealMissing;
import org.onecert.domain.trail.TrailLine.Sealed;

/// Checks the seals of an export, one after the other.
final class SealCheck {

  /// By how much the clocks of server and database may differ.
  private static final Duration CLOCKS = Duration.ofHours(1);

  private final SealKeys keys;
  private final Consumer<Finding> findings;
  private @Nullable SealStatement first;
  private @Nullable SealStatement last;

  SealCheck(SealKeys keys, Consumer<Finding> findings) {
    this.keys = keys;
    this.findings = findings;
  }

  /// @param base where the export begins
  /// @param head the chain as it is exported up to the seal
  /// @return what it states; empty if it is by none of the keys
  Optional<SealStatement> take(Sealed line, long base, Head head) {
    Optional<SealStatement> stated =
        keys.verify(line.seal()).filter(it -> it.head().position() == line.position());
    stated.ifPresentOrElse(
        statement -> take(statement, base, head),
        () -> findings.accept(new SealForged(line.position())));
    return stated;
  }

  /// A seal between two parts of an export is in both.
  private void take(SealStatement statement, long base, Head head) {
    if (statement.equals(last)) {
      return;
    }
    if (!statement.head().equals(head)) {
      findings.accept(new ChainRewritten(statement.head().position()));
    }
    if (!followsOn(statement, base)) {
      findings.accept(new SealMissing(statement.previous().position()));
    }
    first = first == null ? statement : first;
    last = statement;
  }

  /// The first seal follows one that is before the export, or none.
  private boolean followsOn(SealStatement statement, long base) {
    return last == null
        ? statement.previous().position() <= base
        : statement.previous().equals(last.head());
  }

  /// Up to where the chain is sealed.
  long position() {
    return last == null ? 0 : last.head().position();
  }

  Optional<Instant> sealedUntil() {
    return Optional.ofNullable(last).map(SealStatement::sealedAt);
  }

  /// Whether what lies before this position was too young to be forgotten, or nothing says that it
  /// was old enough.
  boolean hadToBeKept(long base, Instant made) {
    return first == null
        || first.head().position() != base
        || first.sealedAt().plus(TrailCheck.KEPT).isAfter(made.plus(CLOCKS));
  }
}

package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.IdempotentAnswers.Beginning.Begun;
import org.onecert.application.port.IdempotentAnswers.Beginning.OtherRequest;
import org.onecert.application.port.IdempotentAnswers.Beginning.Replay;
import org.onecert.application.port.IdempotentAnswers.Beginning.StillRunning;
import org.onecert.domain.Octets;

/// Answers by idempotency key, in memory.
public final class InMemoryIdempotentAnswers implements IdempotentAnswers {

  private final Map<IdempotencyKey, Kept> rows = new HashMap<>();
  private final Duration lease;

  public InMemoryIdempotentAnswers(Duration lease) {
    this.lease = lease;
  }

  @Override
  public Uni<Beginning> begin(IdempotencyKey key, Octets requestHash, Instant now) {
    return Uni.createFrom().item(() -> claim(key, requestHash, now));
  }

  @Override
  public Uni<Void> finish(Claim claim, StoredAnswer answer) {
    return Uni.createFrom().voidItem().invoke(() -> change(claim, answer));
  }

  @Override
  public Uni<Void> abandon(Claim claim) {
    return Uni.createFrom().voidItem().invoke(() -> change(claim, null));
  }

  private synchronized Beginning claim(IdempotencyKey key, Octets requestHash, Instant now) {
    Kept kept = rows.get(key);
    if (kept == null || !now.isBefore(kept.since().plus(KEPT))) {
      return begun(key, new Kept(requestHash, now, 1, Optional.empty()));
    }
    if (!kept.requestHash().equals(requestHash)) {
      return new OtherRequest();
    }
    return kept.answer().<Beginning>map(Replay::new).orElseGet(() -> waiting(key, kept, now));
  }

  private Beginning waiting(IdempotencyKey key, Kept kept, Instant now) {
    Duration left = Duration.between(now, kept.since().plus(lease));
    return left.isPositive()
        ? new StillRunning(left)
        : begun(key, new Kept(kept.requestHash(), now, kept.attempt() + 1, Optional.empty()));
  }

  private Begun begun(IdempotencyKey key, Kept kept) {
    rows.put(key, kept);
    return new Begun(new Claim(key, kept.attempt()));
  }

  private synchronized void change(Claim claim, @Nullable StoredAnswer answer) {
    rows.computeIfPresent(
        claim.key(), (_, kept) -> kept.isRunning(claim) ? kept.with(answer) : kept);
  }

  private record Kept(
      Octets requestHash, Instant since, int attempt, Optional<StoredAnswer> answer) {

    boolean isRunning(Claim claim) {
      return attempt == claim.attempt() && answer.isEmpty();
    }

    @Nullable Kept with(@Nullable StoredAnswer given) {
      return given == null ? null : new Kept(requestHash, since, attempt, Optional.of(given));
    }
  }
}

package org.onecert.domain.trail;

import java.time.Duration;
import java.time.Instant;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.HeldUp;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;

/// What a node has seen of the chain, by its own clock: what entries say of their time is not
/// proven before they are chained.
///
/// @param head where the chain ended
/// @param since until then nothing waited behind it
public record Seen(Head head, Instant since) {

  /// Longer than any transaction of the server's.
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// Nothing yet.
  public static Seen nothing(Instant now) {
    return new Seen(Head.NONE, now);
  }

  /// What it has seen after another look.
  public Seen after(Extension extension, Instant now) {
    return switch (extension) {
      case Extended(_, _, var statement) -> new Seen(statement.head(), now);
      case Unchanged(var end) -> new Seen(end, now);
      case Waiting(var end) -> end.equals(head) ? this : new Seen(end, now);
      case HeldUp _, Elsewhere _, Halted _ -> this;
    };
  }

  /// What came of the last look: entries that wait for too long are held up.
  public Extension judge(Extension extension, Instant now) {
    boolean tooLong = since.plus(PATIENCE).isBefore(now);
    return extension instanceof Waiting && tooLong ? new HeldUp(head, since) : extension;
  }
}

package org.onecert.domain.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/// So many at once, and as many again within so long, evenly: a bucket that holds the most and is
/// filled all the time.
///
/// @param most at least 1
public record Pace(int most, Duration within) {

  /// A pace that nobody exceeds.
  public static final Pace ANY = new Pace(Integer.MAX_VALUE, Duration.ofSeconds(1));

  private static final String OFF = "off";

  /// How many times the whole may be owed: who does many things at once that nobody could stop does
  /// not wait for ever, nor does anybody when a clock was set back.
  private static final int MOST_OWED = 2;

  public Pace {
    if (most < 1 || !within.isPositive()) {
      throw new IllegalArgumentException("A pace lets at least one through");
    }
  }

  /// What `60/PT1M` says: sixty at once, and one more each second. `off` is [#ANY].
  ///
  /// @throws IllegalArgumentException if it says nothing of that kind
  public static Pace of(String text) {
    String[] parts = text.strip().split("/", 2);
    try {
      return parts[0].equals(OFF) && parts.length == 1
          ? ANY
          : new Pace(Integer.parseInt(parts[0]), Duration.parse(parts[parts.length - 1]));
    } catch (NumberFormatException | DateTimeParseException neither) {
      throw new IllegalArgumentException("No pace: " + text, neither);
    }
  }

  /// The same for so many who share it.
  public Pace times(int crowd) {
    return new Pace((int) Math.min(Integer.MAX_VALUE, (long) most * crowd), within);
  }

  /// One more, if there is one left.
  public Turn take(Turn last, Instant now) {
    Duration remaining = remaining(last, now);
    return remaining.isZero() ? spend(last, now) : new Turn(last.madeUp(), remaining);
  }

  /// One more, whether or not there is one left; if not, whoever comes next waits the longer.
  public Turn spend(Turn last, Instant now) {
    Duration owed = owed(last, now).plus(each());
    Duration most = within.multipliedBy(MOST_OWED);
    return new Turn(now.plus(owed.compareTo(most) < 0 ? owed : most), Duration.ZERO);
  }

  /// How long the next one would have to wait; zero if not at all.
  public Duration remaining(Turn last, Instant now) {
    Duration remaining = owed(last, now).minus(within).plus(each());
    return remaining.isPositive() ? remaining : Duration.ZERO;
  }

  /// How long it takes until all is made up for. What would take longer than it ever can was
  /// written by a clock that was wrong, and counts for nothing.
  private Duration owed(Turn last, Instant now) {
    Duration owed = Duration.between(now, last.madeUp());
    boolean possible = owed.isPositive() && owed.compareTo(within.multipliedBy(MOST_OWED)) <= 0;
    return possible ? owed : Duration.ZERO;
  }

  /// How long it takes to make up for one.
  private Duration each() {
    return within.dividedBy(most);
  }
}

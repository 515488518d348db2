package org.onecert.bootstrap.failover;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;

/// What was acknowledged, and when anything was.
final class Acknowledged {

  private final Map<String, LongAdder> times = new ConcurrentHashMap<>();
  private final NavigableSet<Long> moments = new ConcurrentSkipListSet<>();

  /// @param uscc of the enterprise
  void add(String uscc) {
    times.computeIfAbsent(uscc, _ -> new LongAdder()).increment();
    moments.add(System.nanoTime());
  }

  /// How often, by credit code.
  Map<String, LongAdder> times() {
    return times;
  }

  long sum() {
    return times.values().stream().mapToLong(LongAdder::sum).sum();
  }

  /// When the first was after that moment, [System#nanoTime()].
  Optional<Long> firstAfter(long moment) {
    return Optional.ofNullable(moments.higher(moment));
  }

  /// The longest time without any, in milliseconds.
  long longestGap() {
    long longest = 0;
    long before = moments.isEmpty() ? 0 : moments.first();
    for (long moment : moments) {
      longest = Math.max(longest, moment - before);
      before = moment;
    }
    return longest / 1_000_000;
  }
}

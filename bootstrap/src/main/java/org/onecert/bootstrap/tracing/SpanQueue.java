package org.onecert.bootstrap.tracing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/// Spans that have ended and were not sent yet. There is room for so many; the rest is lost, and
/// counted: no request ever waits for a collector.
@Singleton
class SpanQueue {

  private static final int MOST = 8192;

  private final BlockingQueue<SpanJson> waiting = new ArrayBlockingQueue<>(MOST);
  private final AtomicLong lost = new AtomicLong();

  void put(SpanJson span) {
    if (!waiting.offer(span)) {
      lost.incrementAndGet();
    }
  }

  /// Takes those that have waited longest.
  List<SpanJson> take(int most) {
    List<SpanJson> taken = new ArrayList<>();
    waiting.drainTo(taken, most);
    return taken;
  }

  /// Has lost what was taken.
  void lose(int taken) {
    lost.addAndGet(taken);
  }

  /// How many were lost so far.
  long lost() {
    return lost.get();
  }
}

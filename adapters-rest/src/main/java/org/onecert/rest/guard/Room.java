package org.onecert.rest.guard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/// The room that a node has for requests.
@ApplicationScoped
public class Room {

  private final RequestLimit limit;
  private final AtomicInteger inside = new AtomicInteger();

  Room(RequestLimit limit) {
    this.limit = limit;
  }

  /// How many requests are being worked on.
  public int inside() {
    return inside.get();
  }

  /// Whether there was room for one more; then it has to [#leave()].
  boolean enter() {
    if (inside.incrementAndGet() <= limit.most()) {
      return true;
    }
    leave();
    return false;
  }

  void leave() {
    inside.decrementAndGet();
  }
}

package org.onecert.rest.wire;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/// All who are connected to this node. None of them can keep others out by being there, by saying
/// nothing, by saying it slowly or by not listening.
@Singleton
@Unremovable
public final class Connections {

  private final ConnectionLimit limit;
  private final Hold open;
  private final Hold unanswered;
  private final Hold untaken;
  private final AtomicLong ended = new AtomicLong();

  public Connections(ConnectionLimit limit) {
    this.limit = limit;
    this.open = new Hold(limit.most());
    this.unanswered = new Hold(limit.octets());
    this.untaken = new Hold(limit.octets());
  }

  /// How many there are.
  public long open() {
    return open.sum();
  }

  /// How many were ended by this node because they were slow, or had to make room.
  public long ended() {
    return ended.get();
  }

  ConnectionLimit limit() {
    return limit;
  }

  void opened(Conversation one) {
    open.add(one, 1);
  }

  /// It asks for something, or goes on doing so.
  void asks(Conversation one, long octets) {
    unanswered.add(one, octets);
  }

  /// It gets something: of those who have to make room it is the last again.
  ///
  /// @param all that it asked for so far
  void isAnswered(Conversation one, boolean all) {
    if (all) {
      unanswered.release(one);
    }
    open.release(one);
    open.add(one, 1);
  }

  /// So much more is kept for it, which it does not take.
  void keepsWaiting(Conversation one, long octets) {
    untaken.add(one, octets);
  }

  /// It took what it asked for.
  void takes(Conversation one) {
    untaken.release(one);
  }

  void closed(Conversation one) {
    open.release(one);
    unanswered.release(one);
    untaken.release(one);
  }

  void isEnded() {
    ended.incrementAndGet();
  }
}

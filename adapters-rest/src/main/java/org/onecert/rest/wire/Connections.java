package org.onecert.rest.wire;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/// All who are connected to this node. None of them can keep others out by being there, by saying
/// nothing, by saying it slowly or by not listening.
@Singleton
@Unremovable
public final class Connections {

  /// Octets. What is longer is a form, or an import, or nothing good.
  private static final long USUAL_REQUEST = 16 * 1024L;

  private final ConnectionLimit limit;
  private final Hold open;
  private final Hold unanswered;
  private final Hold longUnanswered;
  private final Hold untaken;
  private final AtomicLong ended = new AtomicLong();

  public Connections(ConnectionLimit limit) {
    this.limit = limit;
    this.open = new Hold(limit.most());
    this.unanswered = new Hold(limit.octets() / 2);
    this.longUnanswered = new Hold(limit.octets());
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

  /// It asks for something, or goes on doing so. Long requests have room of their own, so that
  /// nobody is sent away for them who says in a kilobyte what he wants.
  void asks(Conversation one, long octets) {
    if (isLong(one, octets)) {
      longUnanswered.add(one, unanswered.release(one) + octets);
    } else {
      unanswered.add(one, octets);
    }
  }

  private boolean isLong(Conversation one, long more) {
    return longUnanswered.of(one).isPresent()
        || unanswered.of(one).orElse(0) + more > USUAL_REQUEST;
  }

  /// It gets something: of those who have to make room it is the last again.
  ///
  /// @param all that it asked for so far
  void isAnswered(Conversation one, boolean all) {
    if (all) {
      isNotWaitedFor(one);
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
    isNotWaitedFor(one);
    untaken.release(one);
  }

  private void isNotWaitedFor(Conversation one) {
    unanswered.release(one);
    longUnanswered.release(one);
  }

  void isEnded() {
    ended.incrementAndGet();
  }
}

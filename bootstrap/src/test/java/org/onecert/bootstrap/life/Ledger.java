package org.onecert.bootstrap.life;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onecert.fixtures.client.Reply;

/// What the clients saw come of their acts: as many entries must the history have.
final class Ledger {

  private final Map<String, Integer> counts = new TreeMap<>();

  /// Notes an answer of a use case; whom the edge turns away before, did nothing.
  Reply note(String act, Reply reply) {
    if (reply.status() >= 500) {
      throw new IllegalStateException(act + " broke: " + reply.text());
    }
    if (reply.status() != 401 && !reply.code().equals("session-not-for-this")) {
      count(act + (reply.status() < 300 ? " done" : " " + reply.code()));
    }
    return reply;
  }

  /// The same, where it is known otherwise what of it took place.
  ///
  /// @param known statuses of answers that are not counted
  Reply note(String act, Reply reply, Set<Integer> known) {
    return known.contains(reply.status()) ? reply : note(act, reply);
  }

  synchronized void count(String line) {
    counts.merge(line, 1, Integer::sum);
  }

  /// Line by line, how often it happened.
  synchronized Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }
}

package org.onecert.token.revocation;

import java.time.Duration;
import org.onecert.token.BoundedBody;

/// How much an authority's server may take of us.
///
/// @param connecting until a connection stands, and between two pieces of an answer
/// @param answering until an OCSP answer is complete
/// @param downloading until a list is complete
/// @param longestList in octets
public record FetchLimits(
    Duration connecting, Duration answering, Duration downloading, int longestList) {

  private static final int PART = 4;
  private static final Duration LONGEST_REST = Duration.ofMillis(20);

  /// How long a list that nobody waits for rests after each [BoundedBody#PIECE]: the longest loses
  /// a quarter of its time by that at most.
  Duration rest() {
    int pieces = Math.max(1, longestList / BoundedBody.PIECE);
    Duration bearable = downloading.dividedBy(PART).dividedBy(pieces);
    return bearable.compareTo(LONGEST_REST) < 0 ? bearable : LONGEST_REST;
  }
}

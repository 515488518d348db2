package org.onecert.rest.wire;

import java.time.Duration;

/// What a node bears of those who are connected to it.
///
/// @param most connections
/// @param octets of answers that nobody has taken, as many of long requests that have no answer
///   yet, and half as many of short ones, of all connections together
/// @param taking how long a client may take nothing of what it asked for
/// @param asking how long it may take from the first octet of a request until its answer begins; as
///   long again each time that it was steady meanwhile
public record ConnectionLimit(long most, long octets, Duration taking, Duration asking) {

  /// So many octets a second are sent by everybody who means it.
  private static final long SLOWEST = 1024;

  /// Whether a client that sent so many octets in the time that it had is only slow.
  boolean isSteady(long sent) {
    return sent >= asking.toSeconds() * SLOWEST;
  }
}

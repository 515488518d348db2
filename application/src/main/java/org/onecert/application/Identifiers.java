package org.onecert.application;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// Names for new things: UUIDs of version 7 (RFC 9562), so that what is born together lies together
/// in an index. 74 bits of each are random.
public final class Identifiers {

  private final SecureRandom random;
  private final InstantSource clock;

  public Identifiers(SecureRandom random, InstantSource clock) {
    this.random = random;
    this.clock = clock;
  }

  public UUID next() {
    long time = clock.millis() << 16;
    long version = 0x7000L | (random.nextLong() & 0xfffL);
    long variant = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
    return new UUID(time | version, variant);
  }
}

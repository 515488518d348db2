package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.onecert.application.Identifiers;

/// Time and randomness, handed to whoever needs them. Time goes in microseconds, as in PostgreSQL:
/// what is told at first and what is told after reading it back are the same.
@Singleton
class World {

  @Produces
  @Singleton
  InstantSource clock() {
    return () -> InstantSource.system().instant().truncatedTo(ChronoUnit.MICROS);
  }

  @Produces
  @Singleton
  SecureRandom random() {
    return new SecureRandom();
  }

  @Produces
  @Singleton
  Identifiers identifiers(SecureRandom random, InstantSource clock) {
    return new Identifiers(random, clock);
  }
}

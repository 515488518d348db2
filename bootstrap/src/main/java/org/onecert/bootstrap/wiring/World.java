package org.onecert.bootstrap.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.onecert.application.Identifiers;

/// Time and randomness, handed to whoever needs them.
@Singleton
class World {

  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
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

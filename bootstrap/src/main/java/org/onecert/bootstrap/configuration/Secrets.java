package org.onecert.bootstrap.configuration;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.onecert.domain.Octets;

/// The secrets that all nodes share, from the configuration. A missing one stops the start, except
/// in development, where one is made up that is gone with the process.
@Singleton
public class Secrets {

  private static final Logger LOG = Logger.getLogger(Secrets.class);
  private static final int SIZE = 32;

  private final Octets challengeKey;
  private final Octets dataKey;

  Secrets(OneCertConfiguration configuration, SecureRandom random) {
    this.challengeKey = secret("onecert.challenges.key", configuration.challenges().key(), random);
    this.dataKey = secret("onecert.data.key", configuration.data().key(), random);
  }

  /// Authenticates challenges.
  public Octets challengeKey() {
    return challengeKey;
  }

  /// Encrypts people's data; other keys are derived from it.
  public Octets dataKey() {
    return dataKey;
  }

  private static Octets secret(String name, Optional<String> configured, SecureRandom random) {
    return configured.map(text -> decode(name, text)).orElseGet(() -> madeUp(name, random));
  }

  private static Octets decode(String name, String text) {
    try {
      Octets octets = Octets.ofBase64(text.strip());
      if (octets.size() == SIZE) {
        return octets;
      }
      throw new WrongConfiguration(name, "must be base64 of exactly 32 octets");
    } catch (IllegalArgumentException notBase64) {
      throw new WrongConfiguration(name, "must be base64 of exactly 32 octets");
    }
  }

  private static Octets madeUp(String name, SecureRandom random) {
    if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
      throw new WrongConfiguration(name, "is missing: base64 of 32 random octets is needed");
    }
    LOG.warnf("%s is missing; one was made up and is gone with this process", name);
    byte[] octets = new byte[SIZE];
    random.nextBytes(octets);
    return Octets.of(octets);
  }
}

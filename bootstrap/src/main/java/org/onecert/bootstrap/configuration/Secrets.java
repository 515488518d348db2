package org.onecert.bootstrap.configuration;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.onecert.domain.Octets;

/// The secrets that all nodes share, from the configuration. A missing one stops the start, except
/// in development, where one is made up that is gone with the process.
@Singleton
public class Secrets {

  private static final Logger LOG = Logger.getLogger(Secrets.class);
  private static final int SIZE = 32;
  private static final String DIGEST_KEY = "onecert.data.digest-key";

  private final List<Octets> challengeKeys;
  private final Map<Integer, Octets> dataKeys;
  private final Octets digestKey;

  Secrets(OneCertConfiguration configuration, SecureRandom random) {
    DataConfiguration data = configuration.data();
    Octets dataKey = secret("onecert.data.key", data.key(), random);
    this.challengeKeys = challengeKeys(configuration.challenges(), random);
    this.dataKeys = DataKeys.read(data, dataKey);
    this.digestKey = digestKey(data, dataKey);
  }

  /// Authenticate challenges and cursors; the first one makes new ones.
  public List<Octets> challengeKeys() {
    return challengeKeys;
  }

  /// Encrypt people's data, by number; other keys are derived from them.
  public Map<Integer, Octets> dataKeys() {
    return dataKeys;
  }

  /// Keys the digests of codes and of what is counted. It stays when data keys are changed.
  public Octets digestKey() {
    return digestKey;
  }

  private static List<Octets> challengeKeys(
      ChallengesConfiguration challenges, SecureRandom random) {
    List<Octets> keys = new ArrayList<>();
    keys.add(secret("onecert.challenges.key", challenges.key(), random));
    challenges.otherKeys().orElse(List.of()).stream()
        .map(text -> decode("onecert.challenges.other-keys", text))
        .forEach(keys::add);
    return List.copyOf(keys);
  }

  /// Of several data keys it has to be said which one digests were made with.
  private static Octets digestKey(DataConfiguration data, Octets dataKey) {
    if (data.otherKeys().isPresent() && data.digestKey().isEmpty()) {
      throw new WrongConfiguration(
          DIGEST_KEY, "is missing: give it the value that onecert.data.key had so far");
    }
    return data.digestKey().map(text -> decode(DIGEST_KEY, text)).orElse(dataKey);
  }

  private static Octets secret(String name, Optional<String> configured, SecureRandom random) {
    return configured.map(text -> decode(name, text)).orElseGet(() -> madeUp(name, random));
  }

  static Octets decode(String name, String text) {
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

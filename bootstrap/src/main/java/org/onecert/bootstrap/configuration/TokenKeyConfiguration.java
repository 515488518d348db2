package org.onecert.bootstrap.configuration;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.onecert.rest.caller.TokenKeyFile;
import org.onecert.rest.caller.TokenKeyPairs;
import org.onecert.rest.caller.TokenKeys;

/// The keys that sign session tokens, and those that seal the trail, from the configuration. A
/// missing one stops the start, except in development, where one is made up that is gone with the
/// process.
public final class TokenKeyConfiguration {

  private static final Logger LOG = Logger.getLogger(TokenKeyConfiguration.class);

  private TokenKeyConfiguration() {}

  /// @param name of the configuration that names the file
  public static TokenKeys read(String name, Optional<Path> file, SecureRandom random) {
    return file.map(path -> read(name, path)).orElseGet(() -> madeUp(name, random));
  }

  private static TokenKeys read(String name, Path file) {
    try {
      return TokenKeyFile.read(Files.readString(file));
    } catch (IOException unreadable) {
      throw new WrongConfiguration(name, "names a file that cannot be read: " + file);
    } catch (IllegalArgumentException noKey) {
      throw new WrongConfiguration(name, "names a file without a P-256 key in PEM: " + file);
    }
  }

  private static TokenKeys madeUp(String name, SecureRandom random) {
    if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
      throw new WrongConfiguration(name, "is missing: a file with a P-256 key is needed");
    }
    LOG.warnf("%s is missing; one was made up and is gone with this process", name);
    return TokenKeyPairs.generate(random);
  }
}

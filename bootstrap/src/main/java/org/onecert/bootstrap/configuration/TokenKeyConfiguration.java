package org.onecert.bootstrap.configuration;

import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.jboss.logging.Logger;
import org.onecert.bootstrap.configuration.OneCertConfiguration.Tokens;
import org.onecert.rest.caller.TokenKeyFile;
import org.onecert.rest.caller.TokenKeyPairs;
import org.onecert.rest.caller.TokenKeys;

/// The key that signs session tokens, from the configuration. A missing one stops the start, except
/// in development, where one is made up that is gone with the process.
public final class TokenKeyConfiguration {

  private static final Logger LOG = Logger.getLogger(TokenKeyConfiguration.class);
  private static final String NAME = "onecert.tokens.signing-key";

  private TokenKeyConfiguration() {}

  public static TokenKeys read(Tokens tokens, SecureRandom random) {
    return tokens.signingKey().map(TokenKeyConfiguration::read).orElseGet(() -> madeUp(random));
  }

  private static TokenKeys read(Path file) {
    try {
      return TokenKeyFile.read(Files.readString(file));
    } catch (IOException unreadable) {
      throw new WrongConfiguration(NAME, "names a file that cannot be read: " + file);
    } catch (IllegalArgumentException noKey) {
      throw new WrongConfiguration(NAME, "names a file without a P-256 key in PEM: " + file);
    }
  }

  private static TokenKeys madeUp(SecureRandom random) {
    if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
      throw new WrongConfiguration(NAME, "is missing: a file with a P-256 key is needed");
    }
    LOG.warnf("%s is missing; one was made up and is gone with this process", NAME);
    return TokenKeyPairs.generate(random);
  }
}

package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.onecert.bootstrap.configuration.PersonalConfiguration.Csc;

/// What hosting personal certificates needs, by whoever it is that does.
public final class PersonalCheck {

  private static final String PATIENCE = "onecert.personal.csc.patience";
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

  private PersonalCheck() {}

  static void check(OneCertConfiguration configuration) {
    switch (configuration.personal().service()) {
      case HOSTED -> {}
      case CSC -> check(configuration.personal().csc(), configuration.idempotency().lease());
    }
  }

  private static void check(Csc csc, Duration lease) {
    encrypted("onecert.personal.csc.url", needed("onecert.personal.csc.url", csc.url()));
    csc.tokenUrl().ifPresent(url -> encrypted("onecert.personal.csc.token-url", url));
    ConfigurationCheck.aThirdAtMost(PATIENCE, csc.patience(), lease);
  }

  /// Identity numbers or mobiles, codes and our secret go there.
  static void encrypted(String name, URI url) {
    boolean good =
        "https".equals(url.getScheme())
            || ("http".equals(url.getScheme()) && THIS_MACHINE.contains(host(url)));
    if (!good || host(url).isEmpty() || url.getRawQuery() != null || url.getRawUserInfo() != null) {
      throw new WrongConfiguration(name, "must be an address that begins with https://");
    }
  }

  private static String host(URI url) {
    return Optional.ofNullable(url.getHost()).orElse("");
  }

  /// @throws WrongConfiguration if it is not there, as `onecert.personal.service` is
  public static <T> T needed(String name, Optional<T> value) {
    return ConfigurationCheck.needed(name, value, "onecert.personal.service");
  }
}

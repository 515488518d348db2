package org.onecert.bootstrap.configuration;

import java.time.Duration;
import java.util.Optional;
import org.onecert.bootstrap.configuration.PersonalConfiguration.Csc;

/// What hosting personal certificates needs, by whoever it is that does.
public final class PersonalCheck {

  private static final String PATIENCE = "onecert.personal.csc.patience";

  private PersonalCheck() {}

  static void check(OneCertConfiguration configuration) {
    switch (configuration.personal().service()) {
      case HOSTED -> {}
      case CSC -> check(configuration.personal().csc(), configuration.idempotency().lease());
    }
  }

  private static void check(Csc csc, Duration lease) {
    ConfigurationCheck.encrypted(
        "onecert.personal.csc.url", needed("onecert.personal.csc.url", csc.url()));
    csc.tokenUrl()
        .ifPresent(url -> ConfigurationCheck.encrypted("onecert.personal.csc.token-url", url));
    ConfigurationCheck.aThirdAtMost(PATIENCE, csc.patience(), lease);
  }

  /// @throws WrongConfiguration if it is not there, as `onecert.personal.service` is
  public static <T> T needed(String name, Optional<T> value) {
    return ConfigurationCheck.needed(name, value, "onecert.personal.service");
  }
}

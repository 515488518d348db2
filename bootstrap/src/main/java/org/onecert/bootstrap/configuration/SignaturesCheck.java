package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.util.Optional;
import org.onecert.bootstrap.configuration.RevocationConfiguration.Source;
import org.onecert.bootstrap.configuration.SignaturesConfiguration.Level;
import org.onecert.bootstrap.configuration.SignaturesConfiguration.TimeStamps;

/// What the level of signatures needs.
public final class SignaturesCheck {

  private static final String ADDRESS = "onecert.signatures.time-stamps.address";
  private static final String PATIENCE = "onecert.signatures.time-stamps.patience";

  private SignaturesCheck() {}

  static void check(OneCertConfiguration configuration) {
    TimeStamps stamps = configuration.signatures().timeStamps();
    stamps.address().ifPresent(SignaturesCheck::web);
    stamps
        .policy()
        .ifPresent(one -> ConfigurationCheck.policy("onecert.signatures.time-stamps.policy", one));
    ConfigurationCheck.aThirdAtMost(
        PATIENCE, stamps.patience(), configuration.idempotency().lease());
    if (configuration.signatures().level() != Level.B_B) {
      needed(ADDRESS, stamps.address());
      needed("onecert.signatures.time-stamps.anchors", stamps.anchors());
    }
    if (configuration.signatures().level() == Level.B_LT) {
      sources(configuration.revocation());
    }
  }

  private static void web(URI address) {
    if (!ConfigurationCheck.isWeb(address)) {
      throw new WrongConfiguration(ADDRESS, "must be an address: http://tsa.example/rfc3161");
    }
  }

  private static void sources(RevocationConfiguration revocation) {
    if (revocation.sources().contains(Source.NONE)) {
      throw new WrongConfiguration(
          "onecert.signatures.level",
          "cannot be b-lt where onecert.revocation.sources is none: nobody proves anything");
    }
  }

  /// @throws WrongConfiguration if it is not there, as `onecert.signatures.level` is
  public static <T> T needed(String name, Optional<T> value) {
    return ConfigurationCheck.needed(name, value, "onecert.signatures.level");
  }
}

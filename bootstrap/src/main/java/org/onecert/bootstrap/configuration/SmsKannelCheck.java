package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.util.Optional;

/// Whether Kannel can be spoken with.
final class SmsKannelCheck {

  /// What a header field of HTTP can hold.
  private static final String FIELD = "\\p{Graph}(\\p{Print}*\\p{Graph})?";

  private SmsKannelCheck() {}

  static void check(SmsKannelConfiguration kannel) {
    ConfigurationCheck.encrypted(
        "onecert.sms.kannel.url", SmsCheck.needed("onecert.sms.kannel.url", kannel.url()));
    needed("onecert.sms.kannel.username", kannel.username());
    needed("onecert.sms.kannel.password", kannel.password());
    kannel.sender().ifPresent(sender -> field("onecert.sms.kannel.sender", sender));
    kannel.reportsTo().ifPresent(SmsKannelCheck::reportsTo);
  }

  private static void needed(String name, Optional<String> value) {
    field(name, SmsCheck.needed(name, value));
  }

  private static void field(String name, String value) {
    if (!value.matches(FIELD)) {
      throw new WrongConfiguration(name, "must be ASCII that can be printed");
    }
  }

  /// Kannel replaces what follows a `%`.
  private static void reportsTo(URI address) {
    if (!ConfigurationCheck.isWeb(address) || address.toString().matches(".*[?#%@].*")) {
      throw new WrongConfiguration(
          "onecert.sms.kannel.reports-to", "must be an address such as http://onecert.internal");
    }
  }
}

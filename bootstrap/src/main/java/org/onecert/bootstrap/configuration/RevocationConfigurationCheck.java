package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.util.List;
import org.onecert.bootstrap.configuration.RevocationConfiguration.Source;

/// What of the settings of revocation makes no sense.
final class RevocationConfigurationCheck {

  private static final String SOURCES = "onecert.revocation.sources";
  private static final String ALLOWED = "onecert.revocation.allowed-addresses";

  private RevocationConfigurationCheck() {}

  static void check(RevocationConfiguration revocation) {
    sources(revocation);
    revocation.allowedAddresses().orElse(List.of()).forEach(one -> web(ALLOWED, one));
    revocation.ocspResponder().ifPresent(one -> web("onecert.revocation.ocsp-responder", one));
    ConfigurationCheck.positive("onecert.revocation.patience", revocation.patience());
    ConfigurationCheck.positive(
        "onecert.revocation.download-patience", revocation.downloadPatience());
    ConfigurationCheck.positive(
        "onecert.revocation.crls-refreshed-every", revocation.crlsRefreshedEvery());
    ConfigurationCheck.positive(
        "onecert.revocation.ocsp-remembered-for", revocation.ocspRememberedFor());
    ConfigurationCheck.positive("onecert.revocation.largest-crl", revocation.largestCrl());
  }

  /// Nobody leaves revocation unchecked by forgetting something.
  private static void sources(RevocationConfiguration revocation) {
    List<Source> sources = revocation.sources();
    if (sources.contains(Source.NONE) && sources.size() > 1) {
      throw new WrongConfiguration(SOURCES, "must be none alone, or ocsp, crl, or both");
    }
    if (!sources.contains(Source.NONE) && hasNobodyToAsk(revocation)) {
      throw new WrongConfiguration(
          ALLOWED,
          "is missing, and so are onecert.revocation.crls and onecert.revocation.ocsp-responder:"
              + " nobody can be asked whether a certificate was revoked. To check no revocation at"
              + " all, set onecert.revocation.sources to none");
    }
  }

  private static boolean hasNobodyToAsk(RevocationConfiguration revocation) {
    return revocation.allowedAddresses().isEmpty()
        && revocation.crls().isEmpty()
        && revocation.ocspResponder().isEmpty();
  }

  private static void web(String name, URI address) {
    if (!ConfigurationCheck.isWeb(address)) {
      throw new WrongConfiguration(
          name, "must be addresses with scheme and host: http://crl.example/");
    }
  }
}

package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.onecert.sms.http.Content;
import org.onecert.sms.http.HttpConsent;
import org.onecert.sms.http.HttpGateway;
import org.onecert.sms.http.HttpOrder;
import org.onecert.sms.http.HttpTemplate;

/// What sending through a gateway with an HTTP interface needs.
public final class SmsHttpCheck {

  private static final String PREFIX = "onecert.sms.http.";

  private SmsHttpCheck() {}

  /// The gateway that the settings describe.
  ///
  /// @throws WrongConfiguration if they describe none
  public static HttpGateway gateway(SmsHttpConfiguration http) {
    return new HttpGateway(address(http), order(http), headers(http), consent(http));
  }

  private static URI address(SmsHttpConfiguration http) {
    URI url = SmsCheck.needed(PREFIX + "url", http.url());
    if (!ConfigurationCheck.isWeb(url)
        || url.getRawQuery() != null
        || url.getRawUserInfo() != null
        || url.getRawFragment() != null) {
      throw new WrongConfiguration(
          PREFIX + "url", "must be an address of http or https, without a query");
    }
    return url;
  }

  private static HttpOrder order(SmsHttpConfiguration http) {
    var order =
        new HttpOrder(
            http.method(),
            new HttpTemplate(http.query().orElse(""), Content.FORM),
            new HttpTemplate(http.body().orElse(""), http.content()));
    if (!order.isComplete()) {
      throw new WrongConfiguration(
          PREFIX + "body",
          "or query must have {mobile} and {text}, or {code} and {purpose} in its place,"
              + " and may have what the page of configuration names");
    }
    if (!order.isWellFormed()) {
      throw new WrongConfiguration(PREFIX + "body", "must be JSON, with \"{text}\" in quotes");
    }
    if (!order.isQuery()) {
      throw new WrongConfiguration(PREFIX + "query", "must be a query, with %20 for a blank");
    }
    return order;
  }

  /// Whoever splits lines in a header would speak in our name.
  private static Map<String, String> headers(SmsHttpConfiguration http) {
    http.headers()
        .forEach((name, value) -> {
          if (!name.matches("[A-Za-z0-9-]+") || !value.matches("[ -~]+")) {
            throw new WrongConfiguration(PREFIX + "headers", "must be names and values in ASCII");
          }
        });
    return http.headers();
  }

  private static HttpConsent consent(SmsHttpConfiguration http) {
    if (http.takenStatus().stream().anyMatch(status -> status < 200 || status > 299)) {
      throw new WrongConfiguration(PREFIX + "taken-status", "must be from 200 to 299");
    }
    return new HttpConsent(
        http.takenStatus(),
        pattern("taken-body", http.takenBody()).orElseGet(() -> Pattern.compile("")),
        pattern("refused-body", http.refusedBody()));
  }

  private static Optional<Pattern> pattern(String name, Optional<String> setting) {
    try {
      return setting.map(Pattern::compile);
    } catch (PatternSyntaxException none) {
      throw new WrongConfiguration(PREFIX + name, "must be a regular expression");
    }
  }
}

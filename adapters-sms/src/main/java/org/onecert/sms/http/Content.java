package org.onecert.sms.http;

import io.vertx.core.json.Json;
import org.onecert.sms.web.PercentEncoding;

/// Where a value stands, and so how it is written there.
public enum Content {
  /// In the query of an address or in a form.
  FORM("application/x-www-form-urlencoded") {
    @Override
    String written(String value) {
      return PercentEncoding.of(value);
    }
  },
  /// Between the quotation marks of a text in JSON.
  JSON("application/json") {
    @Override
    String written(String value) {
      String quoted = Json.encode(value);
      return quoted.substring(1, quoted.length() - 1);
    }
  };

  private final String type;

  Content(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  abstract String written(String value);
}

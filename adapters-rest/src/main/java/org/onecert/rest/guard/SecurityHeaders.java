package org.onecert.rest.guard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.onecert.rest.exchange.Exchange;

/// What every answer tells browsers: to take it for nothing but what it says it is, to show it in
/// nobody's page, to load nothing because of it, to tell nobody where its user came from, to keep
/// it nowhere, and once it came encrypted, to come back by no other way.
final class SecurityHeaders {

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /// Its page begins with a script and styles of its own.
  private static final String SWAGGER_UI =
      "default-src 'none'; connect-src 'self'; font-src 'self'; img-src 'self' data:;"
          + " script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String SWAGGER_UI_PATH = "/swagger-ui";

  /// What says itself how long it may be kept, or is the same for everybody.
  private static final List<String> MAY_BE_KEPT =
      List.of(SWAGGER_UI_PATH, "/openapi", "/.well-known/");

  /// A year (RFC 6797). Hosts below this one are not ours to speak for.
  private static final String ENCRYPTED_ONLY = "max-age=31536000";

  private SecurityHeaders() {}

  static void put(RoutingContext context) {
    MultiMap headers = context.response().headers();
    String path = new Exchange(context).path();
    headers.addAll(ALWAYS);
    headers.set("Content-Security-Policy", path.startsWith(SWAGGER_UI_PATH) ? SWAGGER_UI : NOTHING);
    if (MAY_BE_KEPT.stream().noneMatch(path::startsWith)) {
      headers.set("Cache-Control", "no-store");
    }
    if (isEncrypted(context.request())) {
      headers.set("Strict-Transport-Security", ENCRYPTED_ONLY);
    }
  }

  /// As the client sees it: a proxy that operators trust may have taken the encryption off.
  private static boolean isEncrypted(HttpServerRequest request) {
    return "https".equals(request.scheme());
  }
}

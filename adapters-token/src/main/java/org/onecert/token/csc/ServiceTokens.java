package org.onecert.token.csc;

import io.vertx.core.Future;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.token.Utf8;

/// The token that admits us to the service: OAuth 2.0, client credentials (RFC 6749, 4.4) for the
/// scope `service` (CSC API v2, 8.4). Kept by each node until shortly before it ends.
final class ServiceTokens {

  private static final String METHOD = "oauth2/token";
  private static final String BODY = "grant_type=client_credentials&scope=service";

  /// RFC 6750, 2.1.
  private static final String SHAPE = "[A-Za-z0-9._~+/-]{1,8192}=*";

  private static final Duration EARLY = Duration.ofSeconds(20);
  private static final int USUAL_LIFETIME = 3600;

  private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept("", Instant.EPOCH));
  private final CscHttp http;
  private final CscSettings settings;
  private final InstantSource clock;

  ServiceTokens(CscHttp http, CscSettings settings, InstantSource clock) {
    this.http = http;
    this.settings = settings;
    this.clock = clock;
  }

  /// One that is good, fetched if need be.
  Future<String> current() {
    return good().map(Future::succeededFuture).orElseGet(this::fetch);
  }

  /// The service does not take the token any more.
  void forget() {
    kept.set(new Kept("", Instant.EPOCH));
  }

  private Optional<String> good() {
    return Optional.of(kept.get())
        .filter(token -> clock.instant().isBefore(token.until()))
        .map(Kept::token);
  }

  private Future<String> fetch() {
    String address = settings.tokens().toString();
    return http.post(CscRequest.form(METHOD, address, basic(), BODY)).map(this::keep);
  }

  private String keep(CscAnswer answer) {
    Members members = answer.members();
    String token = members.text("access_token");
    if (!token.matches(SHAPE) || !members.text("token_type").equalsIgnoreCase("Bearer")) {
      throw new SigningServiceUnavailable("The signing service gave no bearer token");
    }
    kept.set(new Kept(token, clock.instant().plus(lifetime(members)).minus(EARLY)));
    return token;
  }

  private static Duration lifetime(Members members) {
    return Duration.ofSeconds(members.number("expires_in").orElse(USUAL_LIFETIME).intValue());
  }

  /// RFC 6749, 2.3.1.
  private String basic() {
    String pair = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
    return "Basic " + Utf8.octets(pair).toBase64();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private record Kept(String token, Instant until) {

    @Override
    public String toString() {
      return "a token until " + until;
    }
  }
}

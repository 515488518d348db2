package org.onecert.token.csc;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.TimeUnit;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.token.BoundedBody;

/// Speaks HTTP with the service. Its certificate must lead to a root that the JVM trusts and name
/// the host (CSC API v2, 7.3); redirects are not followed, since requests hold secrets.
final class CscHttp {

  /// In octets. The longest answer is a credential with its certificates.
  static final int LONGEST = 128 * 1024;

  private static final int CONNECTIONS = 16;

  private final HttpClient client;
  private final long patience;

  /// @param settings say how long an answer may take
  CscHttp(Vertx vertx, CscSettings settings) {
    this.patience = settings.patience().toMillis();
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(patience))
                .setMaxPoolSize(CONNECTIONS)
                .setVerifyHost(true));
  }

  Future<CscAnswer> post(CscRequest request) {
    return client.request(options(request)).compose(connected -> exchange(connected, request));
  }

  /// Whoever does not answer in time is hung up on.
  private Future<CscAnswer> exchange(HttpClientRequest connected, CscRequest request) {
    return connected
        .send(request.body())
        .compose(response -> answer(response, request))
        .timeout(patience, TimeUnit.MILLISECONDS)
        .onFailure(_ -> connected.reset());
  }

  private static Future<CscAnswer> answer(HttpClientResponse response, CscRequest request) {
    return BoundedBody.of(
            response,
            LONGEST,
            () -> new SigningServiceUnavailable("The signing service's answer is too long"))
        .map(body -> new CscAnswer(request.method(), response.statusCode(), Buffer.buffer(body)));
  }

  private RequestOptions options(CscRequest request) {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setAbsoluteURI(request.address())
        .setTimeout(patience)
        .putHeader("Authorization", request.authorization())
        .putHeader("Content-Type", request.type())
        .putHeader("Accept", "application/json");
  }
}

package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.onecert.token.BoundedBody;
import org.onecert.token.Pace;

/// The servers of authorities, over HTTP: lists, OCSP answers and time stamps, never longer or
/// later than was allowed. Whatever goes wrong comes out as [RevocationUnavailable].
public final class AuthorityServers {

  private static final int OK = 200;
  private static final int LONGEST_ANSWER = 64 * 1024;
  private static final int REDIRECTS = 3;
  private static final int CONNECTIONS = 16;

  private final Vertx vertx;
  private final HttpClient client;
  private final AllowedAddresses allowed;
  private final FetchLimits limits;

  public AuthorityServers(Vertx vertx, AllowedAddresses allowed, FetchLimits limits) {
    this.vertx = vertx;
    this.client = vertx.createHttpClient(options(limits));
    this.allowed = allowed;
    this.limits = limits;
  }

  private static HttpClientOptions options(FetchLimits limits) {
    return new HttpClientOptions()
        .setConnectTimeout(Math.toIntExact(limits.connecting().toMillis()))
        .setReadIdleTimeout(Math.toIntExact(limits.connecting().toMillis()))
        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
        .setMaxPoolSize(CONNECTIONS)
        .setDecompressionSupported(false)
        .setVerifyHost(true);
  }

  /// Which addresses of certificates may be asked.
  AllowedAddresses allowed() {
    return allowed;
  }

  /// A revocation list in DER.
  Uni<byte[]> list(URI address, Pace pace) {
    return uni(address, limits.downloading(), () -> get(address, pace, REDIRECTS));
  }

  /// An OCSP answer in DER.
  Uni<byte[]> ocsp(URI address, byte[] question) {
    return uni(address, limits.answering(), () -> post(address, "ocsp-request", question));
  }

  /// An answer to a question for a time stamp (RFC 3161, 3.4), in DER.
  public Uni<byte[]> timeStamp(URI address, byte[] question) {
    return uni(address, limits.answering(), () -> post(address, "timestamp-query", question));
  }

  private Uni<byte[]> uni(URI address, Duration patience, Exchange exchange) {
    return Uni.createFrom()
        .completionStage(() ->
            onEventLoop(exchange)
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .toCompletionStage())
        .onFailure()
        .transform(failure -> FetchFailure.of(address, failure));
  }

  /// All of an exchange happens on one event loop: elsewhere an answer could be over before anybody
  /// listens to it.
  private Future<byte[]> onEventLoop(Exchange exchange) {
    Promise<byte[]> promise = Promise.promise();
    vertx.getOrCreateContext().runOnContext(_ -> exchange.begin().onComplete(promise));
    return promise.future();
  }

  private Future<byte[]> get(URI address, Pace pace, int redirects) {
    return client
        .request(to(address, HttpMethod.GET))
        .compose(HttpClientRequest::send)
        .compose(response ->
            FetchFailure.isRedirect(response.statusCode())
                ? followed(address, response, pace, redirects)
                : body(response, limits.longestList(), () -> rest(response, pace)));
  }

  /// Wherever it leads has to be allowed too.
  private Future<byte[]> followed(
      URI address, HttpClientResponse response, Pace pace, int redirects) {
    hangUp(response);
    URI next = address.resolve(String.valueOf(response.getHeader("Location")));
    return redirects > 0 && allowed.allow(next)
        ? get(next, pace, redirects - 1)
        : Future.failedFuture(new RevocationUnavailable("it leads to where nobody may go"));
  }

  private void rest(HttpClientResponse response, Pace pace) {
    long rest = limits.rest().toMillis();
    if (rest > 0 && pace.mayRest()) {
      response.pause();
      vertx.setTimer(rest, _ -> response.resume());
    }
  }

  private Future<byte[]> post(URI address, String kind, byte[] question) {
    return client
        .request(to(address, HttpMethod.POST).putHeader("Content-Type", "application/" + kind))
        .compose(request -> request.send(Buffer.buffer(question)))
        .compose(response -> body(response, LONGEST_ANSWER, () -> {}));
  }

  private static Future<byte[]> body(
      HttpClientResponse response, int longest, Runnable afterPiece) {
    if (response.statusCode() == OK) {
      return BoundedBody.of(
          response,
          longest,
          () -> new RevocationUnavailable("the answer is longer than " + longest),
          afterPiece);
    }
    hangUp(response);
    return Future.failedFuture(new RevocationUnavailable("status " + response.statusCode()));
  }

  /// The rest is not wanted; that it does not come is no failure.
  private static void hangUp(HttpClientResponse response) {
    response.exceptionHandler(_ -> {}).request().reset();
  }

  private static RequestOptions to(URI address, HttpMethod method) {
    return new RequestOptions()
        .setMethod(method)
        .setAbsoluteURI(address.toString())
        .putHeader("User-Agent", "OneCert");
  }

  /// Begins to ask.
  private interface Exchange {
    Future<byte[]> begin();
  }
}

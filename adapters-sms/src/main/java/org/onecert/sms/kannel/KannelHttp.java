package org.onecert.sms.kannel;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Unclear;

/// Speaks HTTP with Kannel. Without a connection nothing was sent, for certain; once there is one,
/// whatever goes wrong leaves it unclear. Redirects are not followed.
final class KannelHttp {

  private static final int CONNECTIONS = 16;

  /// Shorter than Kannel and proxies keep a connection that nobody uses: a message that is written
  /// to one that ends would be unclear.
  private static final int KEPT_SECONDS = 10;

  private final HttpClient client;
  private final KannelSettings settings;

  KannelHttp(Vertx vertx, KannelSettings settings) {
    this.settings = settings;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setVerifyHost(true));
  }

  /// Never fails.
  Future<Submission> post(MultiMap fields, String text) {
    long begin = System.nanoTime();
    return client.request(options(fields)).transform(connected -> talk(connected, text, begin));
  }

  private Future<Submission> talk(
      AsyncResult<HttpClientRequest> connected, String text, long begin) {
    return connected.succeeded()
        ? exchange(connected.result(), text, begin)
        : Future.succeededFuture(
            new NotTaken("no connection: " + connected.cause().getClass().getSimpleName()));
  }

  /// Whoever does not answer in time is hung up on.
  private Future<Submission> exchange(HttpClientRequest request, String text, long begin) {
    return request
        .send(text)
        .compose(KannelHttp::answer)
        .timeout(left(begin), TimeUnit.MILLISECONDS)
        .onFailure(_ -> request.reset())
        .map(KannelAnswer::meaning)
        .otherwise(failure -> new Unclear(why(failure)));
  }

  private static String why(Throwable failure) {
    return switch (failure) {
      case TimeoutException _ -> "no answer in time";
      case AnswerTooLong _ -> "answer too long";
      case HttpClosedException _ -> "connection lost";
      default -> failure.getClass().getSimpleName();
    };
  }

  private long left(long begin) {
    Duration gone = Duration.ofNanos(System.nanoTime() - begin);
    return Math.max(1, settings.patience().minus(gone).toMillis());
  }

  private static Future<KannelAnswer> answer(HttpClientResponse response) {
    return ShortBody.of(response).map(body -> new KannelAnswer(response.statusCode(), body));
  }

  private RequestOptions options(MultiMap fields) {
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setAbsoluteURI(settings.url().toString())
        .setConnectTimeout(settings.patience().toMillis())
        .setHeaders(fields)
        .putHeader("Content-Type", "text/plain; charset=UTF-8");
  }
}

package org.onecert.sms.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.onecert.sms.web.Reply.Answered;
import org.onecert.sms.web.Reply.NotReached;
import org.onecert.sms.web.Reply.Unanswered;

/// One request and its answer. Either it begins to write or it gives up, whichever comes first: so
/// a connection that comes too late carries nothing.
final class Exchange {

  private enum Stage {
    CONNECTING,
    WRITING,
    GIVEN_UP
  }

  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.CONNECTING);
  private final Buffer body;

  Exchange(Buffer body) {
    this.body = body;
  }

  Future<Reply> over(Future<HttpClientRequest> connection, Duration patience) {
    Future<Reply> reply =
        connection.compose(this::write).timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    return reply.otherwise(failure -> failed(failure, connection));
  }

  private Future<Reply> write(HttpClientRequest connected) {
    return stage.compareAndSet(Stage.CONNECTING, Stage.WRITING)
        ? connected.send(body).compose(Exchange::answer)
        : dropped(connected);
  }

  private static Future<Reply> dropped(HttpClientRequest connected) {
    connected.reset();
    return Future.failedFuture("given up");
  }

  private static Future<Reply> answer(HttpClientResponse response) {
    return ShortBody.of(response).map(body -> new Answered(response.statusCode(), body));
  }

  private Reply failed(Throwable failure, Future<HttpClientRequest> connection) {
    if (stage.compareAndSet(Stage.CONNECTING, Stage.GIVEN_UP)) {
      return new NotReached(words(failure, "no connection"));
    }
    connection.onSuccess(HttpClientRequest::reset);
    return new Unanswered(words(failure, "no answer"));
  }

  private static String words(Throwable failure, String what) {
    return switch (failure) {
      case SSLException _ -> what + ": no trusted encryption";
      case TimeoutException _ -> what + " in time";
      default -> what;
    };
  }
}

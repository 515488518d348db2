package org.onecert.token.revocation;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/// Reads the body of an answer of status 200 and stops at a limit, whatever length was announced.
final class BoundedBody {

  private static final int OK = 200;

  private final HttpClientResponse response;
  private final int longest;
  private final Buffer body = Buffer.buffer();
  private final Promise<Buffer> promise = Promise.promise();

  private BoundedBody(HttpClientResponse response, int longest) {
    this.response = response;
    this.longest = longest;
  }

  static Future<Buffer> of(HttpClientResponse response, int longest) {
    if (response.statusCode() == OK) {
      return new BoundedBody(response, longest).read();
    }
    response.request().reset();
    return Future.failedFuture(new RevocationUnavailable("status " + response.statusCode()));
  }

  private Future<Buffer> read() {
    response
        .exceptionHandler(promise::tryFail)
        .endHandler(_ -> promise.tryComplete(body))
        .handler(this::add);
    return promise.future();
  }

  private void add(Buffer chunk) {
    if (body.length() + chunk.length() > longest) {
      promise.tryFail(new RevocationUnavailable("the answer is longer than " + longest));
      response.request().reset();
    } else {
      body.appendBuffer(chunk);
    }
  }
}

package org.onecert.sms.web;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/// The body of an answer up to a limit; whoever sends more is hung up on, whatever length was
/// announced.
final class ShortBody {

  private static final int LONGEST = 16 * 1024;

  private final HttpClientResponse response;
  private final Buffer body = Buffer.buffer();
  private final Promise<Buffer> promise = Promise.promise();

  private ShortBody(HttpClientResponse response) {
    this.response = response;
  }

  static Future<Buffer> of(HttpClientResponse response) {
    return new ShortBody(response).read();
  }

  private Future<Buffer> read() {
    response
        .exceptionHandler(promise::tryFail)
        .endHandler(_ -> promise.tryComplete(body))
        .handler(this::add);
    return promise.future();
  }

  private void add(Buffer chunk) {
    int room = LONGEST - body.length();
    body.appendBuffer(chunk, 0, Math.min(room, chunk.length()));
    if (chunk.length() > room) {
      promise.tryComplete(body);
      response.request().reset();
    }
  }
}

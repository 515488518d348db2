package org.onecert.rest.registry;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;

/// Reads the body of an answer and stops at a limit, whatever length was announced.
final class ShortBody {

  private final HttpClientResponse response;
  private final int longest;
  private final Buffer body = Buffer.buffer();
  private final Promise<Buffer> promise = Promise.promise();

  private ShortBody(HttpClientResponse response, int longest) {
    this.response = response;
    this.longest = longest;
  }

  static Future<Buffer> of(HttpClientResponse response, int longest) {
    return new ShortBody(response, longest).read();
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
      promise.tryFail(new RegistryUnavailable("The registry's answer is too long"));
      response.request().reset();
    } else {
      body.appendBuffer(chunk);
    }
  }
}

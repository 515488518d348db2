package org.onecert.sms.kannel;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;

/// The body of an answer: Kannel's have one line.
final class ShortBody {

  /// In octets.
  static final int LONGEST = 4096;

  private ShortBody() {}

  /// Fails as soon as there are more octets, whatever length was announced.
  static Future<String> of(HttpClientResponse response) {
    Promise<String> whole = Promise.promise();
    Buffer body = Buffer.buffer();
    response
        .exceptionHandler(whole::tryFail)
        .endHandler(_ -> whole.tryComplete(body.toString(StandardCharsets.UTF_8)))
        .handler(chunk -> {
          if (chunk.length() > LONGEST - body.length()) {
            whole.tryFail(new AnswerTooLong());
          } else {
            body.appendBuffer(chunk);
          }
        });
    return whole.future();
  }
}

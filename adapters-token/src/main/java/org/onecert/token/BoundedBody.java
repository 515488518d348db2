package org.onecert.token;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.util.function.Supplier;

/// The body of an answer up to a limit; whoever sends more is hung up on, whatever length was
/// announced.
public final class BoundedBody {

  private final HttpClientResponse response;
  private final int longest;
  private final Supplier<? extends RuntimeException> tooLong;
  private final Buffer body = Buffer.buffer();
  private final Promise<Buffer> whole = Promise.promise();

  private BoundedBody(
      HttpClientResponse response, int longest, Supplier<? extends RuntimeException> tooLong) {
    this.response = response;
    this.longest = longest;
    this.tooLong = tooLong;
  }

  /// @param longest in octets
  /// @param tooLong how the failure is called where there are more
  public static Future<Buffer> of(
      HttpClientResponse response, int longest, Supplier<? extends RuntimeException> tooLong) {
    return new BoundedBody(response, longest, tooLong).read();
  }

  private Future<Buffer> read() {
    response
        .exceptionHandler(whole::tryFail)
        .endHandler(_ -> whole.tryComplete(body))
        .handler(this::add);
    return whole.future();
  }

  private void add(Buffer chunk) {
    if (body.length() + chunk.length() > longest) {
      whole.tryFail(tooLong.get());
      response.request().reset();
    } else {
      body.appendBuffer(chunk);
    }
  }
}

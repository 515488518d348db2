package org.onecert.token;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The body of an answer up to a limit; whoever sends more is hung up on, whatever length was
/// announced.
public final class BoundedBody {

  private final HttpClientResponse response;
  private final int longest;
  private final Supplier<? extends RuntimeException> tooLong;
  private final List<Buffer> chunks = new ArrayList<>();
  private final Promise<Buffer> whole = Promise.promise();
  private int length;

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
        .endHandler(_ -> whole.tryComplete(joined()))
        .handler(this::add);
    return whole.future();
  }

  private void add(Buffer chunk) {
    if (length + chunk.length() > longest) {
      whole.tryFail(tooLong.get());
      response.request().reset();
    } else {
      chunks.add(chunk);
      length += chunk.length();
    }
  }

  /// At once: a buffer that grows would copy a long list again and again, on an event loop.
  private Buffer joined() {
    Buffer body = Buffer.buffer(length);
    chunks.forEach(body::appendBuffer);
    return body;
  }
}

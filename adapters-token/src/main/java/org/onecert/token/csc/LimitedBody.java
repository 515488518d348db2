package org.onecert.token.csc;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import org.onecert.application.port.SigningServiceUnavailable;

/// The body of an answer up to a limit; whoever sends more is hung up on, whatever length was
/// announced.
final class LimitedBody {

  /// In octets. The longest answer is a credential with its certificates.
  static final int LONGEST = 128 * 1024;

  private final HttpClientResponse response;
  private final Buffer body = Buffer.buffer();
  private final Promise<Buffer> whole = Promise.promise();

  private LimitedBody(HttpClientResponse response) {
    this.response = response;
  }

  static Future<Buffer> of(HttpClientResponse response) {
    return new LimitedBody(response).read();
  }

  private Future<Buffer> read() {
    response
        .exceptionHandler(whole::tryFail)
        .endHandler(_ -> whole.tryComplete(body))
        .handler(this::add);
    return whole.future();
  }

  private void add(Buffer chunk) {
    if (body.length() + chunk.length() > LONGEST) {
      whole.tryFail(new SigningServiceUnavailable("The signing service's answer is too long"));
      response.request().reset();
    } else {
      body.appendBuffer(chunk);
    }
  }
}

package org.onecert.token;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.util.Arrays;
import java.util.function.Supplier;

/// The body of an answer up to a limit; whoever sends more is hung up on, whatever length was
/// announced.
///
/// A list may have fifty megabytes and more: each octet is put where it stays, and copied again
/// only where no length was announced.
public final class BoundedBody {

  /// In octets: after each so many, what nobody waits for may rest.
  public static final int PIECE = 256 * 1024;

  private static final int SHORT = 8 * 1024;

  private final HttpClientResponse response;
  private final int longest;
  private final Supplier<? extends RuntimeException> tooLong;
  private final Runnable afterPiece;
  private final Promise<byte[]> whole = Promise.promise();
  private byte[] octets;
  private int length;

  private BoundedBody(
      HttpClientResponse response,
      int longest,
      Supplier<? extends RuntimeException> tooLong,
      Runnable afterPiece) {
    this.response = response;
    this.longest = longest;
    this.tooLong = tooLong;
    this.afterPiece = afterPiece;
    this.octets = new byte[Math.min(announced(response), longest)];
  }

  /// @param longest in octets
  /// @param tooLong how the failure is called where there are more
  public static Future<byte[]> of(
      HttpClientResponse response, int longest, Supplier<? extends RuntimeException> tooLong) {
    return of(response, longest, tooLong, () -> {});
  }

  /// @param afterPiece after each [#PIECE]; may pause the answer
  public static Future<byte[]> of(
      HttpClientResponse response,
      int longest,
      Supplier<? extends RuntimeException> tooLong,
      Runnable afterPiece) {
    return new BoundedBody(response, longest, tooLong, afterPiece).read();
  }

  private static int announced(HttpClientResponse response) {
    String length = response.getHeader("Content-Length");
    return length != null && length.matches("[0-9]{1,9}") ? Integer.parseInt(length) : SHORT;
  }

  private Future<byte[]> read() {
    response
        .exceptionHandler(whole::tryFail)
        .endHandler(_ -> whole.tryComplete(body()))
        .handler(this::add);
    return whole.future();
  }

  private void add(Buffer chunk) {
    if (chunk.length() > longest - length) {
      whole.tryFail(tooLong.get());
      response.request().reset();
    } else {
      int before = length;
      makeRoom(length + chunk.length());
      chunk.getBytes(octets, length);
      length += chunk.length();
      if (length / PIECE > before / PIECE) {
        afterPiece.run();
      }
    }
  }

  private void makeRoom(int needed) {
    if (needed > octets.length) {
      octets = Arrays.copyOf(octets, Math.min(longest, Math.max(needed, 2 * octets.length)));
    }
  }

  private byte[] body() {
    return length == octets.length ? octets : Arrays.copyOf(octets, length);
  }
}

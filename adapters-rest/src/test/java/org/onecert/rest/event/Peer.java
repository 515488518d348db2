package org.onecert.rest.event;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody on 127.0.0.1 who answers every connection what a test says, well formed or not, and
/// goes on until he is hung up on.
final class Peer implements AutoCloseable {

  private static final long A_MOMENT = 20;

  private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch hungUp = new CountDownLatch(1);
  private final String head;
  private final String chunk;

  private Peer(String head, String chunk) throws IOException {
    this.head = head;
    this.chunk = chunk;
    Thread.ofVirtual().start(this::listen);
  }

  /// One who says no more than this.
  static Peer saying(String answer) throws IOException {
    return new Peer(answer, "");
  }

  /// One who goes on for ever after the head of an answer; silently, if the chunk is empty.
  static Peer repeating(String head, String chunk) throws IOException {
    return new Peer(head, chunk);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  int connections() {
    return connections.get();
  }

  /// Whether the other side hangs up within ten seconds.
  boolean isHungUpOn() throws InterruptedException {
    return hungUp.await(10, TimeUnit.SECONDS);
  }

  private void listen() {
    try {
      while (!socket.isClosed()) {
        Socket connection = socket.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> answer(connection));
      }
    } catch (IOException closed) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(closed);
      }
    }
  }

  private void answer(Socket connection) {
    try (connection) {
      if (connection.getInputStream().read() >= 0) {
        Thread.ofVirtual().start(() -> readToTheEnd(connection));
        speak(connection.getOutputStream());
      }
    } catch (IOException reset) {
      hungUp.countDown();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void speak(OutputStream out) throws IOException, InterruptedException {
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    while (!hungUp.await(A_MOMENT, TimeUnit.MILLISECONDS)) {
      out.write(chunk.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void readToTheEnd(Socket connection) {
    try {
      connection.getInputStream().transferTo(OutputStream.nullOutputStream());
      hungUp.countDown();
    } catch (IOException reset) {
      hungUp.countDown();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package org.onecert.sms.kannel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// Something that listens where Kannel should: it hears a request out, says what it was told to say
/// and hangs up, or stays on the line.
final class Impostor implements AutoCloseable {

  private final ServerSocket socket;
  private final String says;
  private final boolean hangsUp;

  private Impostor(ServerSocket socket, String says, boolean hangsUp) {
    this.socket = socket;
    this.says = says;
    this.hangsUp = hangsUp;
  }

  static Impostor saying(String answer) {
    return start(answer, true);
  }

  static Impostor sayingAndWaiting(String answer) {
    return start(answer, false);
  }

  private static Impostor start(String answer, boolean hangsUp) {
    try {
      var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      var impostor = new Impostor(socket, answer, hangsUp);
      Thread.startVirtualThread(impostor::listen);
      return impostor;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/cgi-bin/sendsms");
  }

  private void listen() {
    try {
      talk(socket.accept());
    } catch (IOException hungUpOn) {
      // The test has its answer.
    }
  }

  private void talk(Socket caller) throws IOException {
    hearOut(caller.getInputStream());
    OutputStream out = caller.getOutputStream();
    out.write(says.getBytes(StandardCharsets.UTF_8));
    out.flush();
    if (hangsUp) {
      caller.close();
    }
  }

  /// To the end of the text, which ends with "。".
  private static void hearOut(InputStream in) throws IOException {
    byte[] end = "。".getBytes(StandardCharsets.UTF_8);
    int heard = 0;
    while (heard < end.length) {
      int octet = in.read();
      if (octet < 0) {
        return;
      }
      heard = (byte) octet == end[heard] ? heard + 1 : 0;
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

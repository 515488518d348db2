package org.onecert.bootstrap.site;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/// What a client says to begin TLS (RFC 5246, 7.4.1.2), octet by octet: a library would not say
/// what is out of fashion.
///
/// @param version 0x0302 is TLS 1.1, 0x0303 is TLS 1.2
/// @param suite the only one that it knows
public record Greeting(int version, int suite) {

  private static final int HANDSHAKE = 22;
  private static final int ALERT = 21;

  /// Curves, points and signatures that a client of P-256 knows.
  private static final byte[] EXTENSIONS =
      HexFormat.of().parseHex("000a000400020017" + "000b00020100" + "000d00080006040308040401");

  /// What the server says to it: `hello` with version and suite, or `alert` with its number.
  public String to(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(record());
      return answer(new DataInputStream(socket.getInputStream()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String answer(DataInputStream in) throws IOException {
    int type = in.readUnsignedByte();
    in.skipNBytes(2);
    byte[] content = in.readNBytes(in.readUnsignedShort());
    return switch (type) {
      case ALERT -> "alert " + content[1];
      case HANDSHAKE -> "hello " + hello(ByteBuffer.wrap(content));
      default -> "type " + type;
    };
  }

  private static String hello(ByteBuffer content) {
    int version = content.getShort(4);
    int session = content.get(6 + 32);
    int suite = content.getShort(6 + 32 + 1 + session);
    return "%04x %04x".formatted(version & 0xffff, suite & 0xffff);
  }

  private byte[] record() {
    byte[] hello = hello();
    return ByteBuffer.allocate(5 + hello.length)
        .put((byte) HANDSHAKE)
        .putShort((short) 0x0301)
        .putShort((short) hello.length)
        .put(hello)
        .array();
  }

  private byte[] hello() {
    int length = 2 + 32 + 1 + 4 + 2 + 2 + EXTENSIONS.length;
    return ByteBuffer.allocate(4 + length)
        .putInt(1 << 24 | length)
        .putShort((short) version)
        .put(new byte[32])
        .put((byte) 0)
        .putShort((short) 2)
        .putShort((short) suite)
        .put((byte) 1)
        .put((byte) 0)
        .putShort((short) EXTENSIONS.length)
        .put(EXTENSIONS)
        .array();
  }
}

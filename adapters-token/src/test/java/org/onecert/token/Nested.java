package org.onecert.token;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/// Elements in elements in elements, as deep as octets allow: whoever reads such by calling himself
/// runs out of stack.
public final class Nested {

  private static final int NULL = 5;

  private Nested() {}

  /// With lengths as DER wants them.
  public static byte[] der(int tag, int depth) {
    byte[] octets = new byte[2 + 5 * depth];
    int from = octets.length - 2;
    octets[from] = NULL;
    for (int i = 0; i < depth; i++) {
      byte[] head = head(tag, octets.length - from);
      from -= head.length;
      System.arraycopy(head, 0, octets, from, head.length);
    }
    return Arrays.copyOfRange(octets, from, octets.length);
  }

  /// Of indefinite length, and closed.
  public static byte[] indefinite(int tag, int depth) {
    var octets = new ByteArrayOutputStream();
    for (int i = 0; i < depth; i++) {
      octets.write(tag);
      octets.write(0x80);
    }
    octets.writeBytes(new byte[2 * depth]);
    return octets.toByteArray();
  }

  private static byte[] head(int tag, int length) {
    return length < 0x80
        ? new byte[] {(byte) tag, (byte) length}
        : new byte[] {
          (byte) tag, (byte) 0x83, (byte) (length >> 16), (byte) (length >> 8), (byte) length
        };
  }
}

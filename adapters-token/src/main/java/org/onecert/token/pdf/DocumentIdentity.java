package org.onecert.token.pdf;

import java.nio.ByteBuffer;
import java.util.UUID;

/// The sixteen octets that a PDF is known by in its trailer (ISO 32000-1, 14.4).
final class DocumentIdentity {

  private DocumentIdentity() {}

  static final int LENGTH = 16;

  static byte[] of(UUID name) {
    return ByteBuffer.allocate(LENGTH)
        .putLong(name.getMostSignificantBits())
        .putLong(name.getLeastSignificantBits())
        .array();
  }
}

package org.onecert.persistence.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.onecert.application.port.IdempotentAnswers.StoredAnswer;
import org.onecert.domain.Octets;

/// An answer as octets: status, number of headers, the headers, the body.
final class AnswerText {

  private AnswerText() {}

  static byte[] write(StoredAnswer answer) {
    var octets = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(octets)) {
      out.writeShort(answer.status());
      out.writeShort(answer.headers().size());
      for (Map.Entry<String, String> header : answer.headers().entrySet()) {
        out.writeUTF(header.getKey());
        out.writeUTF(header.getValue());
      }
      out.write(answer.body().toArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return octets.toByteArray();
  }

  static StoredAnswer read(byte[] octets) {
    try (var in = new DataInputStream(new ByteArrayInputStream(octets))) {
      int status = in.readUnsignedShort();
      Map<String, String> headers = headers(in);
      return new StoredAnswer(status, headers, Octets.of(in.readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Map<String, String> headers(DataInputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      headers.put(in.readUTF(), in.readUTF());
    }
    return headers;
  }
}

package org.onecert.token;

import java.nio.charset.StandardCharsets;
import org.onecert.domain.Octets;

/// Text as octets: UTF-8.
public final class Utf8 {

  private Utf8() {}

  public static Octets octets(String text) {
    return Octets.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

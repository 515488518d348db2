package org.onecert.domain.trail;

import java.nio.charset.StandardCharsets;
import org.onecert.domain.Octets;

/// A text that can be read in one way only: a line for each value, `name=length:value`, with the
/// length in octets of UTF-8. So no value can pass for another, whatever is in it.
final class Transcript {

  private final StringBuilder text;

  private Transcript(String text) {
    this.text = new StringBuilder(text);
  }

  /// @param what the first line: what is transcribed, and by which version of the format
  static Transcript of(String what) {
    return new Transcript(what + "\n");
  }

  Transcript with(String name, String value) {
    int length = value.getBytes(StandardCharsets.UTF_8).length;
    text.append(name).append('=').append(length).append(':').append(value).append('\n');
    return this;
  }

  Octets octets() {
    return Octets.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}

package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The files of the fonts, each read once for all who ask, and not before: the rare characters are
/// 30 MB.
final class FontFiles {

  private static final Map<Typeface, byte[]> READ = new ConcurrentHashMap<>();

  private FontFiles() {}

  /// Shared; nobody may change it.
  static byte[] octets(Typeface typeface) {
    return READ.computeIfAbsent(typeface, FontFiles::read);
  }

  private static byte[] read(Typeface typeface) {
    String file = typeface.file();
    try (var stream = Objects.requireNonNull(FontFiles.class.getResourceAsStream(file), file)) {
      return stream.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;

/// The fonts of one part of a form: the printed page, or the appearance of one signature. Each is
/// read once, when a character first needs it, and goes into the PDF as a subset.
final class Fonts {

  private final char tag;
  private final Map<Typeface, BaseFont> loaded = new ConcurrentHashMap<>();

  /// @param tag an upper-case letter, different for each part
  Fonts(char tag) {
    this.tag = tag;
  }

  /// The first font that has the character; empty if none has. Line breaks are in all.
  Optional<BaseFont> covering(int codePoint) {
    return Arrays.stream(Typeface.values())
        .map(this::font)
        .filter(font -> codePoint == '\n' || font.charExists(codePoint))
        .findFirst();
  }

  BaseFont common() {
    return font(Typeface.COMMON);
  }

  private BaseFont font(Typeface typeface) {
    return loaded.computeIfAbsent(typeface, this::load);
  }

  private BaseFont load(Typeface typeface) {
    try {
      var font =
          BaseFont.createFont(
              typeface.file(), BaseFont.IDENTITY_H, true, false, FontFiles.octets(typeface), null);
      font.setSecureRandom(new SubsetTag(tag));
      font.setIncludeCidSet(false);
      font.setCompressionLevel(Compression.LEVEL);
      return font;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

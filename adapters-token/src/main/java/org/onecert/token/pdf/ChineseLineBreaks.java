package org.onecert.token.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line of Chinese text may end: after any ideograph or punctuation mark, but never before
/// a mark that closes, never after one that opens, and never inside a character.
final class ChineseLineBreaks implements SplitCharacter {

  private static final String CLOSING = "，。、；：？！）〕》”’%)]";
  private static final String OPENING = "（〔《“‘([";
  private static final char FIRST_IDEOGRAPHIC = '\u2E80';

  @Override
  public boolean isSplitCharacter(
      int start, int current, int end, char[] text, PdfChunk @Nullable [] chunks) {
    char here = text[current];
    return mayEndLine(here) && (current + 1 >= end || mayBeginLine(text[current + 1]));
  }

  private static boolean mayEndLine(char character) {
    boolean breakable = character <= ' ' || character == '-' || character >= FIRST_IDEOGRAPHIC;
    return breakable && OPENING.indexOf(character) < 0 && !Character.isHighSurrogate(character);
  }

  private static boolean mayBeginLine(char character) {
    return CLOSING.indexOf(character) < 0;
  }
}

package org.onecert.token.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/// Sets text in the fonts that have its characters. A character that no font has is not dropped but
/// shown as its code point: `〔U+1F600〕`.
final class Typesetter {

  private static final ChineseLineBreaks LINE_BREAKS = new ChineseLineBreaks();

  private final Fonts fonts;

  Typesetter(Fonts fonts) {
    this.fonts = fonts;
  }

  Phrase set(String text, Type type) {
    var phrase = new Phrase(type.leading());
    runs(text).forEach(run -> phrase.add(chunk(run, type)));
    return phrase;
  }

  private List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    text.codePoints().mapToObj(this::run).forEach(run -> append(runs, run));
    return runs;
  }

  private Run run(int codePoint) {
    return fonts
        .covering(codePoint)
        .map(font -> new Run(font, Character.toString(codePoint)))
        .orElseGet(() -> new Run(fonts.common(), inWords(codePoint)));
  }

  private static String inWords(int codePoint) {
    return String.format(Locale.ROOT, "〔U+%04X〕", codePoint);
  }

  private static void append(List<Run> runs, Run next) {
    boolean goesOn = !runs.isEmpty() && runs.getLast().font().equals(next.font());
    runs.add(goesOn ? runs.removeLast().and(next) : next);
  }

  private static Chunk chunk(Run run, Type type) {
    var font = new Font(run.font(), type.size(), Font.NORMAL, type.colour());
    var chunk = new Chunk(run.text(), font).setSplitCharacter(LINE_BREAKS);
    return type.bold() ? embolden(chunk, type) : chunk;
  }

  /// There is one weight; a stroke around the outlines makes the other.
  private static Chunk embolden(Chunk chunk, Type type) {
    return chunk.setTextRenderMode(
        PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE, type.size() / 36, type.colour());
  }

  private record Run(BaseFont font, String text) {
    Run and(Run next) {
      return new Run(font, text + next.text);
    }
  }
}

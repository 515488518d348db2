package org.onecert.token.pdf;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/// A page of a form: heading, table, statement, places for signatures, footer.
final class FormPage {

  private static final float PADDING = 8;
  private static final String FOOTER =
      "本表的全部内容同时以机器可读形式（附件 onecert-form.json）随表签署；身份证件号和手机号已作脱敏处理。";

  private final Typesetter typesetter;
  private final PdfContentByte canvas;

  FormPage(Typesetter typesetter, PdfContentByte canvas) {
    this.typesetter = typesetter;
    this.canvas = canvas;
  }

  /// The only page of a form: its table fills what is left.
  void drawWhole(FormContent content, FormDetails details) {
    table(content.sections()).fill(canvas, Sheet.FRAME_TOP, Sheet.STATEMENT_TOP);
    finish(content, details);
  }

  /// A page on which the form does not end.
  void drawPart(List<FormSection> sections, FormContent content, FormDetails details) {
    frame(content, details, table(sections).draw(canvas, Sheet.FRAME_TOP));
  }

  /// The page on which a form of several ends.
  void drawLast(List<FormSection> sections, FormContent content, FormDetails details) {
    table(sections).draw(canvas, Sheet.FRAME_TOP);
    finish(content, details);
  }

  /// Which page it is of how many.
  void number(int page, int pages) {
    String words = "第 %d 页，共 %d 页".formatted(page, pages);
    band(Sheet.FOOTER, 14, new FittedText(words, Type.grey(7.5f), Element.ALIGN_RIGHT));
  }

  private FormTable table(List<FormSection> sections) {
    return new FormTable(typesetter, sections);
  }

  private void finish(FormContent content, FormDetails details) {
    statement(String.join("\n", content.statement()));
    SignaturePlace.among(content.kind().signatories()).forEach(this::place);
    frame(content, details, Sheet.FRAME_BOTTOM);
  }

  private void frame(FormContent content, FormDetails details, float bottom) {
    heading(content.kind().title(), details);
    Sheet.outline(canvas, bottom);
    band(Sheet.FOOTER, 14, new FittedText(FOOTER, Type.grey(7.5f), Element.ALIGN_LEFT));
  }

  private void heading(String title, FormDetails details) {
    String number = "表单编号：" + details.number();
    String day = "填表日期：" + ChinaTime.day(details.at());
    band(
        Sheet.HEADING,
        24,
        new FittedText(details.authority().value(), Type.plain(14), Element.ALIGN_CENTER));
    band(Sheet.TITLE, 36, new FittedText(title, Type.bold(21), Element.ALIGN_CENTER));
    band(Sheet.NUMBER, 16, new FittedText(number, Type.grey(9), Element.ALIGN_LEFT));
    band(Sheet.NUMBER, 16, new FittedText(day, Type.grey(9), Element.ALIGN_RIGHT));
  }

  /// @param top the upper edge, in points
  private void band(float top, float height, FittedText text) {
    text.draw(typesetter, canvas, new Rectangle(Sheet.LEFT, top - height, Sheet.RIGHT, top));
  }

  private void statement(String text) {
    var box = new Rectangle(Sheet.LEFT, Sheet.PLACES_TOP, Sheet.RIGHT, Sheet.STATEMENT_TOP);
    Sheet.frame(canvas, box);
    new FittedText(text, Type.plain(9), Element.ALIGN_LEFT).draw(typesetter, canvas, inside(box));
  }

  private void place(SignaturePlace place) {
    Sheet.frame(canvas, place.box());
    new FittedText(place.label() + "：", Type.plain(10.5f), Element.ALIGN_LEFT)
        .draw(typesetter, canvas, inside(place.box()));
  }

  private static Rectangle inside(Rectangle box) {
    return new Rectangle(
        box.getLeft() + PADDING, box.getBottom() + 2, box.getRight() - PADDING, box.getTop() - 4);
  }
}

package org.onecert.token.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/// The page of a form: heading, table, statement, places for signatures, footer.
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

  void draw(FormContent content, FormDetails details) {
    heading(content.kind().title(), details);
    new FormTable(typesetter, content.sections())
        .draw(canvas, Sheet.FRAME_TOP, Sheet.STATEMENT_TOP);
    statement(String.join("\n", content.statement()));
    content.kind().signatories().stream().map(SignaturePlace::of).forEach(this::place);
    Sheet.outline(canvas);
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

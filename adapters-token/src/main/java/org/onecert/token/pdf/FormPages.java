package org.onecert.token.pdf;

import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

/// All pages of a form.
record FormPages(Document document, PdfWriter writer, Typesetter typesetter) {

  void draw(FormContent content, FormDetails details) {
    var pages = Pagination.of(content.sections(), typesetter);
    if (pages.size() == 1) {
      page().drawWhole(content, details);
    } else {
      draw(pages, content, details);
    }
  }

  private void draw(List<List<FormSection>> pages, FormContent content, FormDetails details) {
    int last = pages.size() - 1;
    for (int i = 0; i < last; i++) {
      page().drawPart(pages.get(i), content, details);
      page().number(i + 1, pages.size());
      document.newPage();
    }
    page().drawLast(pages.get(last), content, details);
    page().number(pages.size(), pages.size());
  }

  private FormPage page() {
    return new FormPage(typesetter, writer.getDirectContent());
  }
}

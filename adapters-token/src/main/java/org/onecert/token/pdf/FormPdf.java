package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.onecert.domain.Octets;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfWriter;

/// A form as PDF. The same content and details always give the same octets.
final class FormPdf {

  private final Fonts fonts;

  FormPdf(Fonts fonts) {
    this.fonts = fonts;
  }

  Octets of(FormContent content, FormDetails details) {
    try {
      var octets = new ByteArrayOutputStream();
      write(content, details, octets);
      return Octets.of(octets.toByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void write(FormContent content, FormDetails details, ByteArrayOutputStream octets)
      throws IOException {
    var document = new Document(Sheet.PAGE);
    var writer = PdfWriter.getInstance(document, octets);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    document.open();
    new FormMetadata(content.kind().title(), details).addTo(writer);
    new FormPages(document, writer, new Typesetter(fonts)).draw(content, details);
    new SignatureFields(content.kind().signatories()).addTo(writer);
    new FormAttachment(content.facts(), details.at()).addTo(writer);
    document.close();
  }
}

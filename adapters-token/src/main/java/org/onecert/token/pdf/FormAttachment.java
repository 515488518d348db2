package org.onecert.token.pdf;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/// The facts of a form as a file embedded in it, associated as the data behind the page (ISO
/// 32000-2, 14.13: `/AFRelationship /Data`).
record FormAttachment(JsonObject facts, Instant at) {

  static final String FILE_NAME = "onecert-form.json";

  private static final String DESCRIPTION = "本表内容的机器可读形式";
  private static final PdfName ASSOCIATED_FILES = new PdfName("AF");
  private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");

  void addTo(PdfWriter writer) throws IOException {
    var file = embed(writer);
    file.put(RELATIONSHIP, new PdfName("Data"));
    file.addDescription(DESCRIPTION, true);
    writer.addFileAttachment(FILE_NAME, file);
    writer.getExtraCatalog().put(ASSOCIATED_FILES, new PdfArray(file.getReference()));
  }

  /// The text of the attachment of a form.
  static String read(PdfReader reader) throws IOException {
    var file = reader.getCatalog().getAsArray(ASSOCIATED_FILES).getAsDict(0);
    var stream = (PRStream) file.getAsDict(PdfName.EF).getAsStream(PdfName.F);
    return new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8);
  }

  private PdfFileSpecification embed(PdfWriter writer) throws IOException {
    var dates = new PdfDictionary();
    dates.put(PdfName.MODDATE, ChinaTime.pdfDate(at));
    return PdfFileSpecification.fileEmbedded(
        writer,
        "",
        FILE_NAME,
        facts.encodePrettily().getBytes(StandardCharsets.UTF_8),
        "application/json",
        dates,
        PdfStream.BEST_COMPRESSION);
  }
}

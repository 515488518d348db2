package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.onecert.domain.Octets;

/// Somebody who changes a form after it was signed, with another PDF library.
final class Forger {

  private Forger() {}

  /// Changes one octet behind the first occurrence of a text.
  static Octets flipBehind(Octets document, String text) {
    int at = SigningOffice.text(document).indexOf(text) + text.length();
    byte[] octets = document.toArray();
    octets[at] ^= 1;
    return Octets.of(octets);
  }

  /// Appends a revision that paints over the page.
  static Octets paintOver(Octets document) {
    return change(
        document,
        form -> {
          var page = form.getPage(0);
          try (var content = new PDPageContentStream(form, page, AppendMode.APPEND, true)) {
            content.addRect(150, 400, 300, 200);
            content.fill();
          }
          page.getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /// Appends a revision in which the page shows what stands on another form's page.
  static Octets swapPage(Octets document, Octets other) {
    return change(
        document,
        form -> {
          try (var source = Loader.loadPDF(other.toArray())) {
            var page = form.getPage(0).getCOSObject();
            var imported = form.importPage(source.getPage(0)).getCOSObject();
            form.removePage(1);
            page.setItem(COSName.CONTENTS, imported.getItem(COSName.CONTENTS));
            page.setItem(COSName.RESOURCES, imported.getItem(COSName.RESOURCES));
            page.setNeedToBeUpdated(true);
          }
        });
  }

  /// Appends a revision that sticks a note onto the page.
  static Octets annotate(Octets document) {
    return change(
        document,
        form -> {
          var note = new PDAnnotationSquare();
          note.setRectangle(new PDRectangle(150, 400, 300, 200));
          form.getPage(0).getAnnotations().add(note);
          form.getPage(0).getCOSObject().setNeedToBeUpdated(true);
        });
  }

  /// Appends a revision in which objects are others, or new: `"9 0 obj"` and what it is.
  static Octets revise(Octets document, int number, String object) {
    String text = SigningOffice.text(document);
    int xref = document.size() + 1;
    String body = "\n%d 0 obj\n%s\nendobj\n".formatted(number, object);
    String table = "xref\n%d 1\n%010d 00000 n \n".formatted(number, xref);
    String trailer =
        "trailer\n<</Size 200/Root %s/Prev %s>>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(
                last(text, "/Root (\\d+ \\d+ R)"),
                last(text, "startxref\\s+(\\d+)"),
                document.size() + body.length());
    return Octets.of((text + body + table + trailer).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String last(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .reduce((_, later) -> later)
        .orElseThrow()
        .group(1);
  }

  private static Octets change(Octets document, Change change) {
    try (var form = Loader.loadPDF(document.toArray())) {
      change.to(form);
      var octets = new ByteArrayOutputStream();
      form.saveIncremental(octets);
      return Octets.of(octets.toByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @FunctionalInterface
  private interface Change {
    void to(PDDocument form) throws IOException;
  }
}

package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
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

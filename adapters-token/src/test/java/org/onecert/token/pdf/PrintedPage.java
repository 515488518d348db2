package org.onecert.token.pdf;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.onecert.domain.Octets;

/// A form as another PDF library reads it.
record PrintedPage(Octets document) {

  int pages() {
    return read(PDDocument::getNumberOfPages);
  }

  /// What is written on it, without white space: where lines break is not what a form says.
  String text() {
    return read(form -> new PDFTextStripper().getText(form)).replaceAll("\\s", "");
  }

  /// The names of the fields that wait for a signature.
  List<String> emptyFields() {
    return read(form ->
        form.getSignatureFields().stream()
            .filter(field -> field.getSignature() == null)
            .map(field -> field.getFullyQualifiedName())
            .toList());
  }

  PDSignature signature(int index) {
    return read(form -> form.getSignatureDictionaries().get(index));
  }

  /// The machine-readable attachment.
  byte[] attachment() {
    return read(form -> {
      var files = form.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      return requireNonNull(files.get("onecert-form.json")).getEmbeddedFile().toByteArray();
    });
  }

  /// How it is related to the page: `Data`.
  String relationship() {
    return read(form -> {
      var files = form.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF);
      var file = (COSDictionary) files.getObject(0);
      return file.getNameAsString("AFRelationship");
    });
  }

  String title() {
    return read(form -> form.getDocumentInformation().getTitle());
  }

  String language() {
    return read(form -> form.getDocumentCatalog().getLanguage());
  }

  List<String> embeddedFonts() {
    return read(form -> {
      var names = new ArrayList<String>();
      var resources = form.getPage(0).getResources();
      for (var name : resources.getFontNames()) {
        var font = resources.getFont(name);
        names.add(font.getName() + (font.isEmbedded() ? "" : " (not embedded)"));
      }
      return names;
    });
  }

  private <T> T read(Reading<T> reading) {
    try (var form = Loader.loadPDF(document.toArray())) {
      return reading.of(form);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T of(PDDocument form) throws IOException;
  }
}

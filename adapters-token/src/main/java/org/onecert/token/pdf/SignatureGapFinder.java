package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.onecert.domain.Octets;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/// Finds the gap of the signature that was prepared last: the one that covers the whole file.
final class SignatureGapFinder {

  private SignatureGapFinder() {}

  /// @throws IllegalArgumentException if the document has no such gap, or it is filled
  static SignatureGap find(Octets document) {
    try (var reader = new PdfReader(document.toArray())) {
      return find(document, reader.getAcroFields());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static SignatureGap find(Octets document, AcroFields fields) {
    return fields.getSignedFieldNames().stream()
        .map(name -> fields.getSignatureDictionary(name).getAsArray(PdfName.BYTERANGE))
        .filter(range -> number(range, 2) + number(range, 3) == document.size())
        .map(range -> new SignatureGap(document, number(range, 1), number(range, 2)))
        .filter(SignatureGap::isEmpty)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No gap for a signature"));
  }

  private static int number(PdfArray range, int index) {
    return range.getAsNumber(index).intValue();
  }
}

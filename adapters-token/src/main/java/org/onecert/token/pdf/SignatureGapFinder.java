package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.onecert.domain.Octets;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfDictionary;
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
        .map(fields::getSignatureDictionary)
        .filter(signature -> number(signature, 2) + number(signature, 3) == document.size())
        .map(signature -> gap(document, signature))
        .filter(SignatureGap::isEmpty)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No gap for a signature"));
  }

  private static SignatureGap gap(Octets document, PdfDictionary signature) {
    return new SignatureGap(
        document, number(signature, 1), number(signature, 2), SignatureEncodings.of(signature));
  }

  private static int number(PdfDictionary signature, int index) {
    return signature.getAsArray(PdfName.BYTERANGE).getAsNumber(index).intValue();
  }
}

package org.onecert.token.pdf;

import java.time.Instant;
import java.util.List;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.Signatory;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/// A signature as it is read from a form; in the order of signing.
///
/// @param field the signatory's
record SignatureRead(Octets form, String field, PdfDictionary dictionary)
    implements Comparable<SignatureRead> {

  /// All of a form.
  static List<SignatureRead> all(Octets form, AcroFields fields) {
    return fields.getSignedFieldNames().stream()
        .map(name -> new SignatureRead(form, name, fields.getSignatureDictionary(name)))
        .sorted()
        .toList();
  }

  FoundSignature found() {
    var value = value();
    return new FoundSignature(
        Signatory.valueOf(field),
        new Line(dictionary.getAsString(PdfName.NAME).toUnicodeString()),
        claimedAt(),
        holds(value),
        value.signer().encoded(),
        end(),
        value.signature(),
        value.timeStamp());
  }

  private Instant claimedAt() {
    return PdfDate.decode(dictionary.getAsString(PdfName.M).toString()).toInstant();
  }

  /// Whether it covers all that was there when it was made but its own value, and is the signature
  /// of the certificate in it over that.
  private boolean holds(SignatureValue value) {
    return number(0) == 0
        && end() <= form.size()
        && holdsAround(new SignatureGap(revision(), number(1), number(2), value.encoding()), value);
  }

  private boolean holdsAround(SignatureGap gap, SignatureValue value) {
    return gap.isHexadecimal()
        && value.statement().isBy(value.signer(), gap.covered())
        && value.statement().isFrom(claimedAt())
        && value.verifies();
  }

  private SignatureValue value() {
    byte[] contents = dictionary.getAsString(PdfName.CONTENTS).getOriginalBytes();
    return SignatureEncodings.of(dictionary).read(Octets.of(contents));
  }

  /// The form as it was when this signature was made.
  private Octets revision() {
    return form.first(end());
  }

  /// Behind the last octet that it covers.
  int end() {
    return number(2) + number(3);
  }

  private int number(int index) {
    PdfArray range = dictionary.getAsArray(PdfName.BYTERANGE);
    return range.getAsNumber(index).intValue();
  }

  @Override
  public int compareTo(SignatureRead other) {
    return Integer.compare(end(), other.end());
  }
}

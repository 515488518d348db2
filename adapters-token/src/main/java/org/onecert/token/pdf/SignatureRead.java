package org.onecert.token.pdf;

import java.util.Arrays;
import java.util.List;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.Signatory;
import org.onecert.token.x509.TokenSignature;
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
    var cms = cms();
    return new FoundSignature(
        Signatory.valueOf(field),
        new Line(dictionary.getAsString(PdfName.NAME).toUnicodeString()),
        PdfDate.decode(dictionary.getAsString(PdfName.M).toString()).toInstant(),
        holds(cms),
        cms.signer().encoded(),
        end(),
        cms.signature(),
        cms.stamp());
  }

  /// Whether it covers all that was there when it was made but its own value, and is the signature
  /// of the certificate in it over that.
  private boolean holds(CmsRead cms) {
    return number(0) == 0
        && end() <= form.size()
        && holdsAround(new SignatureGap(revision(), number(1), number(2)), cms);
  }

  private boolean holdsAround(SignatureGap gap, CmsRead cms) {
    byte[] digest = cms.signer().suite().digestOf(gap.covered());
    return gap.isHexadecimal()
        && cms.attributes().areOf(digest, cms.signer().signer())
        && TokenSignature.holds(
            cms.signer().signer().getPublicKey(), cms.attributes().encoded(), cms.signature());
  }

  private CmsRead cms() {
    return CmsRead.of(dictionary.getAsString(PdfName.CONTENTS).getOriginalBytes());
  }

  /// The form as it was when this signature was made.
  private Octets revision() {
    return Octets.of(Arrays.copyOf(form.toArray(), end()));
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

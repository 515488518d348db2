package org.onecert.token.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.token.revocation.Evidence;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfReader;

/// A form of ours that somebody has signed.
///
/// @param signatures in the order of signing
/// @param complete whether nobody else is to sign
public record SignedForm(Octets form, List<FoundSignature> signatures, boolean complete) {

  /// @throws RuntimeException if it is none
  public static SignedForm read(Octets form) {
    try (var reader = new PdfReader(form.toArray())) {
      AcroFields fields = reader.getAcroFields();
      return new SignedForm(
          form,
          SignatureRead.all(form, fields).stream().map(SignatureRead::found).toList(),
          fields.getFieldNamesWithBlankSignatures().isEmpty());
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  /// With what proves its certificates in years, behind the last signature.
  public Octets with(Evidence evidence) {
    return SecurityStore.behind(form, evidence);
  }
}

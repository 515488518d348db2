package org.onecert.token.pdf;

import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.Octets;
import org.openpdf.text.pdf.PdfName;

/// A way of writing a signature into a form. Each form says which it has (`/SubFilter`; ISO
/// 32000-1, table 252): what the operator wishes today, old forms do not know.
sealed interface SignatureEncoding permits CmsEncoding, SealEncoding {

  /// Whose software is to read it first.
  PdfName filter();

  /// Its name in a form.
  PdfName subFilter();

  /// In octets, the most that it takes beside certificates and time stamp.
  int size(SignatureOrder order);

  /// What the key has to sign.
  ///
  /// @param covered the form without the gap
  SignedStatement statement(SignatureOrder order, byte[] covered);

  /// What the key had to sign, read back.
  ///
  /// @throws IllegalArgumentException if it is of another encoding, or of none
  SignedStatement statement(Octets encoded);

  /// @param contents the value of a signature, and zeros behind it
  /// @throws IllegalArgumentException if it is of another encoding, or of none
  SignatureValue read(Octets contents);
}

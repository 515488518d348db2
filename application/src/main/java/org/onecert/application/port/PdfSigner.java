package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.SealPicture;
import org.onecert.domain.signing.Signatory;

/// Puts signatures into PDF forms: CMS detached, PAdES baseline B, each as an incremental update
/// (S-2, S-4).
public interface PdfSigner {

  /// Reserves the gap in the place of the signatory, with what shows on the page.
  Uni<PreparedSignature> prepare(SignatureOrder order);

  /// Checked, not filled in: its value as it would be written, or `signature-wrong`.
  ///
  /// @param chain the signer's certificate first, DER
  Uni<Outcome<Octets>> verify(PreparedSignature prepared, List<Octets> chain, Octets signature);

  /// Verifies the signature with the certificate and fills it in. Refused as `signature-wrong` if
  /// it is not that certificate's signature over exactly what was prepared.
  ///
  /// @param chain the signer's certificate first, DER
  Uni<Outcome<Octets>> complete(PreparedSignature prepared, List<Octets> chain, Octets signature);

  /// What a signature shall look like.
  ///
  /// @param chain the signer's certificate first, then issuers as far as known, DER
  /// @param signer shown beside or instead of the picture
  /// @param at the claimed time of signing
  record SignatureOrder(
      Octets document,
      Signatory signatory,
      List<Octets> chain,
      Line signer,
      Optional<SealPicture> picture,
      Instant at) {}
}

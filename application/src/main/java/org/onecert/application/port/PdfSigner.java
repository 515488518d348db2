package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.Seal;
import org.onecert.domain.signing.Signatory;

/// Puts signatures into PDF forms, each as an incremental update (S-2, S-4): CMS detached, PAdES
/// baseline B; of SM2 keys also as GB/T 35275 and GB/T 38540 have them, where the operator wishes
/// so.
public interface PdfSigner {

  /// Reserves the gap in the place of the signatory, with what shows on the page.
  Uni<PreparedSignature> prepare(SignatureOrder order);

  /// Verifies the signature with the certificate and fills it in. Refused as `signature-wrong` if
  /// it is not that certificate's signature over exactly what was prepared.
  ///
  /// @param chain the signer's certificate first, DER
  Uni<Outcome<Octets>> complete(PreparedSignature prepared, List<Octets> chain, Octets signature);

  /// The same signature checked, not filled in: its value as it stands in the file once it is, RSA
  /// as in PKCS #1, elliptic in DER. Refused like [#complete].
  ///
  /// @param chain the signer's certificate first, DER
  Uni<Outcome<Octets>> verify(PreparedSignature prepared, List<Octets> chain, Octets signature);

  /// What a signature shall look like.
  ///
  /// @param chain the signer's certificate first, then issuers as far as known, DER
  /// @param signer shown beside or instead of the seal's picture
  /// @param seal that the signer signs with; empty if he has none
  /// @param at the claimed time of signing
  record SignatureOrder(
      Octets document,
      Signatory signatory,
      List<Octets> chain,
      Line signer,
      Optional<Seal> seal,
      Instant at) {}
}

package org.onecert.token.crl;

import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.TBSCertList.CRLEntry;
import org.jspecify.annotations.Nullable;

/// What a list says of one certificate.
///
/// @param since when it is revoked
/// @param takenOff whether a list of differences tells that it is on hold no more (5.3.1:
///   removeFromCRL)
record CrlEntry(Instant since, boolean takenOff) {

  /// Bouncy Castle tells malformed input by unchecked exceptions.
  ///
  /// @throws CrlMalformed if it cannot be read
  static CrlEntry read(byte[] der) {
    try {
      CRLEntry entry = CRLEntry.getInstance(der);
      return new CrlEntry(
          entry.getRevocationDate().getDate().toInstant(), isTakenOff(entry.getExtensions()));
    } catch (RuntimeException malformed) {
      throw new CrlMalformed("the entry of the certificate cannot be read", malformed);
    }
  }

  private static boolean isTakenOff(@Nullable Extensions extensions) {
    return Optional.ofNullable(extensions)
        .map(all -> all.getExtensionParsedValue(Extension.reasonCode))
        .map(reason -> CRLReason.getInstance(reason).getValue().intValue())
        .filter(reason -> reason == CRLReason.removeFromCRL)
        .isPresent();
  }
}

package org.onecert.token.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import org.onecert.domain.signing.Deviation;

/// A CMS structure that stands where another one was.
///
/// @param kept what we put there
/// @param presented what is there now, other octets
record SignatureComparison(CmsSigner kept, CmsSigner presented) {

  /// What makes the signature in the digits another than the kept one; empty if they are the same.
  static Optional<Deviation> between(String kept, String presented) {
    return kept.equals(presented)
        ? Optional.empty()
        : Optional.of(
            CmsSigner.read(presented)
                .map(data -> between(CmsSigner.read(kept).orElseThrow(), data))
                .orElse(Deviation.SIGNATURE_MALFORMED));
  }

  private static Deviation between(CMSSignedData kept, CMSSignedData presented) {
    return presented.getSignerInfos().size() == 1
        ? new SignatureComparison(new CmsSigner(kept), new CmsSigner(presented)).deviation()
        : Deviation.SIGNERS_WRONG;
  }

  /// Bouncy Castle says by many exceptions that something is not as it should be.
  private Deviation deviation() {
    try {
      Optional<Deviation> certificate = byCertificate();
      return certificate.isPresent() ? certificate.get() : bySignature();
    } catch (IOException | RuntimeException malformed) {
      return Deviation.SIGNATURE_MALFORMED;
    }
  }

  /// The signed attributes name a certificate: who signed, whatever lies beside the signature.
  private Optional<Deviation> byCertificate() throws IOException {
    boolean same = kept.certificate().equals(presented.certificate());
    boolean named = kept.namedCertificate().equals(presented.namedCertificate());
    if (!same && !named) {
      return Optional.of(Deviation.SIGNED_BY_ANOTHER);
    }
    return same && named ? Optional.empty() : Optional.of(Deviation.CERTIFICATE_SWAPPED);
  }

  private Deviation bySignature() throws IOException {
    if (!kept.algorithms().equals(presented.algorithms())) {
      return Deviation.ALGORITHM_WRONG;
    }
    if (!presented.holds()) {
      return Deviation.SIGNATURE_BROKEN;
    }
    return Arrays.equals(kept.messageDigest(), presented.messageDigest())
        ? Deviation.SIGNATURE_AMENDED
        : Deviation.SIGNATURE_OF_ANOTHER;
  }
}

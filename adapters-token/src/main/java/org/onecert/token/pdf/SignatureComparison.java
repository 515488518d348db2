package org.onecert.token.pdf;

import java.util.Optional;
import org.onecert.domain.signing.Deviation;

/// The value of a signature that stands where another one was.
///
/// @param kept what we put there
/// @param presented what is there now, other octets
record SignatureComparison(SignatureValue kept, SignatureValue presented) {

  /// What makes the signature in the digits another than the kept one; empty if they are the same.
  static Optional<Deviation> between(String kept, String presented) {
    return kept.equals(presented)
        ? Optional.empty()
        : Optional.of(
            SignatureEncodings.read(presented)
                .map(value -> between(SignatureEncodings.read(kept).orElseThrow(), value))
                .orElse(Deviation.SIGNATURE_MALFORMED));
  }

  /// Who reads the form by its `/SubFilter` cannot read a value of another encoding.
  private static Deviation between(SignatureValue kept, SignatureValue presented) {
    return presented.encoding().equals(kept.encoding())
        ? new SignatureComparison(kept, presented).deviation()
        : Deviation.SIGNATURE_MALFORMED;
  }

  /// Bouncy Castle says by many exceptions that something is not as it should be.
  private Deviation deviation() {
    try {
      return presented.signers() == 1
          ? byCertificate().orElseGet(this::bySignature)
          : Deviation.SIGNERS_WRONG;
    } catch (RuntimeException malformed) {
      return Deviation.SIGNATURE_MALFORMED;
    }
  }

  /// Who signed, whatever certificate lies beside the signature.
  private Optional<Deviation> byCertificate() {
    boolean same = kept.signer().equals(presented.signer());
    boolean alike = presented.isMadeLike(kept);
    if (!same && !alike) {
      return Optional.of(Deviation.SIGNED_BY_ANOTHER);
    }
    return same && alike ? Optional.empty() : Optional.of(Deviation.CERTIFICATE_SWAPPED);
  }

  private Deviation bySignature() {
    if (!kept.algorithms().equals(presented.algorithms())) {
      return Deviation.ALGORITHM_WRONG;
    }
    if (!presented.verifies()) {
      return Deviation.SIGNATURE_BROKEN;
    }
    return kept.statement().digest().equals(presented.statement().digest())
        ? Deviation.SIGNATURE_AMENDED
        : Deviation.SIGNATURE_OF_ANOTHER;
  }
}

package org.onecert.token.pdf;

import java.util.Optional;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.token.x509.TokenSignature;

/// The second step of a signature: its value arrived (S-2). Everything but the value is worked out
/// anew from the document and the certificate, and has to come out as it was prepared.
///
/// @param statement what was handed out to be signed
record SignatureCompletion(SignatureGap gap, SignerChain chain, SignedStatement statement) {

  /// @throws IllegalArgumentException if the document is not the one of what was to be signed:
  ///   somebody mixed them up
  static SignatureCompletion of(PreparedSignature prepared, SignerChain chain) {
    var gap = SignatureGapFinder.find(prepared.document());
    var statement = gap.encoding().statement(prepared.toBeSigned());
    if (!statement.isOver(gap.covered())) {
      throw new IllegalArgumentException("The document is not what was to be signed");
    }
    return new SignatureCompletion(gap, chain, statement);
  }

  /// The document with the signature, or `signature-wrong`.
  Outcome<Octets> with(Octets signature, Optional<Octets> timeStamp) {
    return verified(signature).map(value -> filled(value, timeStamp));
  }

  /// The signature as it will be written, or `signature-wrong`: the certificate has to be the one
  /// that it was prepared for.
  Outcome<Octets> verified(Octets signature) {
    return statement.isBy(chain, gap.covered())
        ? Outcome.of(
            TokenSignature.verified(chain.signer().getPublicKey(), statement.encoded(), signature),
            CertificateRefusal.SIGNATURE_WRONG)
        : Outcome.refused(CertificateRefusal.SIGNATURE_WRONG);
  }

  private Octets filled(Octets signature, Optional<Octets> timeStamp) {
    return gap.filledWith(statement.value(chain, signature, timeStamp));
  }
}

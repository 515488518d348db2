package org.onecert.token.pdf;

import java.util.Arrays;
import java.util.Optional;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.token.x509.SigningAlgorithm;
import org.onecert.token.x509.TokenSignature;

/// The second step of a signature: its value arrived (S-2). Everything but the value is worked out
/// anew from the document and the certificate, and has to come out as it was prepared.
///
/// @param toBeSigned what was handed out to be signed
record SignatureCompletion(SignatureGap gap, SignerChain chain, Octets toBeSigned) {

  /// @throws IllegalArgumentException if the document is not the one of what was to be signed:
  ///   somebody mixed them up
  static SignatureCompletion of(PreparedSignature prepared, SignerChain chain) {
    var gap = SignatureGapFinder.find(prepared.document());
    if (!belongTogether(gap.covered(), SignedAttributes.parse(prepared.toBeSigned()))) {
      throw new IllegalArgumentException("The document is not what was to be signed");
    }
    return new SignatureCompletion(gap, chain, prepared.toBeSigned());
  }

  /// The document with the signature, or `signature-wrong`.
  Outcome<Octets> with(Octets signature) {
    return with(signature, Optional.empty());
  }

  Outcome<Octets> with(Octets signature, Optional<Octets> stamp) {
    return verified(signature).map(value -> filled(value, stamp));
  }

  private static boolean belongTogether(byte[] covered, SignedAttributes attributes) {
    return Arrays.stream(SigningAlgorithm.values())
        .map(algorithm -> SignatureSuite.of(algorithm).digestOf(covered))
        .anyMatch(digest -> Arrays.equals(digest, attributes.messageDigest()));
  }

  /// As they are if the certificate is the one that the signature was prepared for.
  private SignedAttributes attributes() {
    return SignedAttributes.of(chain.suite().digestOf(gap.covered()), chain.signer());
  }

  Outcome<Octets> verified(Octets signature) {
    if (!attributes().encoded().equals(toBeSigned)) {
      return wrong();
    }
    return TokenSignature.verified(chain.signer().getPublicKey(), toBeSigned, signature)
        .map(Outcome::accepted)
        .orElseGet(SignatureCompletion::wrong);
  }

  private static Outcome<Octets> wrong() {
    return Outcome.refused(CertificateRefusal.SIGNATURE_WRONG);
  }

  private Octets filled(Octets signature, Optional<Octets> stamp) {
    return gap.filledWith(new CmsEnvelope(chain, attributes()).around(signature, stamp));
  }
}

package org.onecert.token.pdf;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.token.x509.SigningAlgorithm;

/// Signed attributes, of either encoding.
record CmsStatement(CmsEncoding encoding, SignedAttributes attributes) implements SignedStatement {

  static CmsStatement of(CmsEncoding encoding, SignerChain signer, byte[] covered) {
    byte[] digest = signer.suite().digestOf(covered);
    return new CmsStatement(
        encoding, SignedAttributes.of(encoding.content(), digest, signer.signer()));
  }

  @Override
  public Octets encoded() {
    return attributes.encoded();
  }

  @Override
  public Octets digest() {
    return Octets.of(attributes.messageDigest());
  }

  @Override
  public boolean isOver(byte[] covered) {
    return Arrays.stream(SigningAlgorithm.values())
        .map(algorithm -> SignatureSuite.of(algorithm).digestOf(covered))
        .anyMatch(digest -> Arrays.equals(digest, attributes.messageDigest()));
  }

  /// They name the signer's certificate, and are worked out anew for it.
  @Override
  public boolean isBy(SignerChain signer, byte[] covered) {
    return encoding.suits(signer) && of(encoding, signer, covered).encoded().equals(encoded());
  }

  /// No time is claimed in here; in a PDF that is `/M` (ETSI EN 319 142-1, 6.3).
  @Override
  public boolean isFrom(Instant claimed) {
    return true;
  }

  @Override
  public boolean takesTimeStamp() {
    return true;
  }

  @Override
  public Octets value(SignerChain chain, Octets signature, Optional<Octets> timeStamp) {
    return new CmsEnvelope(chain, this).around(signature, timeStamp);
  }
}

package org.onecert.token.pdf;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.token.seal.SealSignature;
import org.onecert.token.seal.SealUse;
import org.onecert.token.seal.SealedDocument;
import org.onecert.token.x509.SigningAlgorithm;

/// The use of a seal.
record SealStatement(SealUse use) implements SignedStatement {

  /// How the encoding is called in a form, and what a seal says of the document.
  static final String NAME = "GM.sm2seal";

  static SealedDocument document(byte[] covered) {
    byte[] hash = SignatureSuite.of(SigningAlgorithm.SM2).digestOf(covered);
    return new SealedDocument(Octets.of(hash), NAME);
  }

  @Override
  public Octets encoded() {
    return use.encoded();
  }

  @Override
  public Octets digest() {
    return use.document().hash();
  }

  @Override
  public boolean isOver(byte[] covered) {
    return use.document().equals(document(covered));
  }

  @Override
  public boolean isBy(SignerChain signer, byte[] covered) {
    return isOver(covered) && isBy(signer);
  }

  /// Whether he has an SM2 key, and the seal was his and valid.
  boolean isBy(SignerChain signer) {
    return signer.isSm2() && use.isWhole() && use.isBy(signer.encoded()) && use.isTimely();
  }

  @Override
  public boolean isFrom(Instant claimed) {
    return use.at().equals(claimed);
  }

  @Override
  public boolean takesTimeStamp() {
    return use.takesTimeStamp();
  }

  @Override
  public Octets value(SignerChain chain, Octets signature, Optional<Octets> timeStamp) {
    return SealSignature.of(use, chain.encoded(), signature, timeStamp).encoded();
  }
}

package org.onecert.token.pdf;

import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.token.seal.SealSignature;
import org.onecert.token.x509.TokenSignature;

/// SES_Signature, read back.
record SealValue(SealSignature seal) implements SignatureValue {

  @Override
  public SealEncoding encoding() {
    return new SealEncoding();
  }

  @Override
  public int signers() {
    return 1;
  }

  @Override
  public SignerChain signer() {
    return SignerChain.of(List.of(seal.certificate()));
  }

  @Override
  public List<String> algorithms() {
    return List.of(seal.algorithm().getId());
  }

  @Override
  public Octets signature() {
    return seal.signature();
  }

  @Override
  public SealStatement statement() {
    return new SealStatement(seal.use());
  }

  @Override
  public Optional<Octets> timeStamp() {
    return seal.timeStamp();
  }

  /// Nothing that is signed names a certificate, since 2020: only the same signature is certainly
  /// made with the same one.
  @Override
  public boolean isMadeLike(SignatureValue other) {
    return signature().equals(other.signature()) || signer().equals(other.signer());
  }

  /// The seal has to be one of the certificate, and valid: without that it was not his to use.
  @Override
  public boolean verifies() {
    return seal.isSm2WithSm3()
        && statement().isBy(signer())
        && TokenSignature.holds(
            signer().signer().getPublicKey(), statement().encoded(), signature());
  }
}

package org.onecert.token.pdf;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;
import org.onecert.domain.Octets;

/// A signer that has signed already: it answers with a signature that was made elsewhere, and only
/// over the very octets that were signed there.
final class GivenSignature implements ContentSigner {

  private final AlgorithmIdentifier algorithm;
  private final Octets signed;
  private final Octets signature;
  private final ByteArrayOutputStream presented = new ByteArrayOutputStream();

  GivenSignature(AlgorithmIdentifier algorithm, Octets signed, Octets signature) {
    this.algorithm = algorithm;
    this.signed = signed;
    this.signature = signature;
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return algorithm;
  }

  @Override
  public OutputStream getOutputStream() {
    return presented;
  }

  /// @throws IllegalStateException if something else is to be signed now
  @Override
  public byte[] getSignature() {
    if (!Octets.of(presented.toByteArray()).equals(signed)) {
      throw new IllegalStateException("Not what was signed");
    }
    return signature.toArray();
  }
}

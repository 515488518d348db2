package org.onecert.token.pdf;

import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Seal;
import org.onecert.token.seal.SealSignature;
import org.onecert.token.seal.SealUse;
import org.openpdf.text.pdf.PdfName;

/// SES_Signature as the value of a signature: what Chinese readers of PDF show as a seal. No
/// standard names it; `/GM.sm2seal` is what they agree on, and `/Filter` is their vendor.
record SealEncoding() implements SignatureEncoding {

  /// What is in it beside the seal: a signature, algorithms, time.
  private static final int SIZE = 2 * 1024;

  @Override
  public PdfName filter() {
    return new PdfName("GM.PKILite");
  }

  @Override
  public PdfName subFilter() {
    return new PdfName(SealStatement.NAME);
  }

  @Override
  public int size(SignatureOrder order) {
    return SIZE + seal(order).encoded().size();
  }

  @Override
  public SealStatement statement(SignatureOrder order, byte[] covered) {
    Octets signer = SignerChain.of(order.chain()).encoded();
    return new SealStatement(
        SealUse.of(seal(order).encoded(), order.at(), SealStatement.document(covered), signer));
  }

  private static Seal seal(SignatureOrder order) {
    return order.seal().orElseThrow(() -> new IllegalArgumentException("There is no seal"));
  }

  @Override
  public SealStatement statement(Octets encoded) {
    return new SealStatement(SealUse.parse(encoded));
  }

  @Override
  public SealValue read(Octets contents) {
    return new SealValue(SealSignature.parse(contents));
  }
}

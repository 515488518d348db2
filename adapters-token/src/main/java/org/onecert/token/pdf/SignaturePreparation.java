package org.onecert.token.pdf;

import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PreparedSignature;

/// The first step of a signature: the form gets a new revision with what shows on the page and a
/// gap, and the octets to sign are worked out (S-2). One order always gives the same.
final class SignaturePreparation {

  private final SignatureRevision revision = new SignatureRevision();

  PreparedSignature prepare(SignatureOrder order) {
    var chain = SignerChain.of(order.chain());
    var gap = SignatureGapFinder.find(revision.append(order, gapSize(order)));
    byte[] digest = chain.suite().digestOf(gap.covered());
    var attributes = SignedAttributes.of(digest, chain.signer());
    return new PreparedSignature(gap.document(), attributes.encoded());
  }

  /// In octets of CMS: the chain, and room for what is around it and may be added later (time
  /// stamps, some 6,000).
  private static int gapSize(SignatureOrder order) {
    int chain = order.chain().stream().mapToInt(certificate -> certificate.size()).sum();
    return 12 * 1024 + chain;
  }
}

package org.onecert.token.pdf;

import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PreparedSignature;

/// The first step of a signature: the form gets a new revision with what shows on the page and a
/// gap, and the octets to sign are worked out (S-2). One order always gives the same.
final class SignaturePreparation {

  /// In octets, for the token that a time stamp authority may add later: most have some 6,000.
  private static final int TIME_STAMP = 10 * 1024;

  private final SignatureRevision revision = new SignatureRevision();
  private final Sm2Encoding wish;

  SignaturePreparation(Sm2Encoding wish) {
    this.wish = wish;
  }

  PreparedSignature prepare(SignatureOrder order) {
    var encoding = wish.encoding(order, SignerChain.of(order.chain()));
    var gap = SignatureGapFinder.find(revision.append(order, encoding, gapSize(order, encoding)));
    var statement = encoding.statement(order, gap.covered());
    return new PreparedSignature(gap.document(), statement.encoded());
  }

  private static int gapSize(SignatureOrder order, SignatureEncoding encoding) {
    int chain = order.chain().stream().mapToInt(certificate -> certificate.size()).sum();
    return encoding.size(order) + chain + TIME_STAMP;
  }
}

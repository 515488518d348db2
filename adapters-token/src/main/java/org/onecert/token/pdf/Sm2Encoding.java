package org.onecert.token.pdf;

import org.onecert.application.port.PdfSigner.SignatureOrder;

/// How signatures by SM2 keys are written into forms, as the operator wishes. Signatures by other
/// keys are always [#CADES].
public enum Sm2Encoding {
  /// CMS (RFC 5652), PAdES baseline B: what the world reads.
  CADES,
  /// SignedData of GB/T 35275-2017 (GM/T 0010).
  GBT_35275,
  /// SES_Signature of GB/T 38540-2020, GM/T 0031-2014 or GM/T 0031-2025, whichever the signer's
  /// seal is of. Who has no seal signs as in [#GBT_35275].
  GM_SEAL;

  SignatureEncoding encoding(SignatureOrder order, SignerChain chain) {
    if (!chain.isSm2()) {
      return CmsEncoding.CADES;
    }
    return switch (this) {
      case CADES -> CmsEncoding.CADES;
      case GBT_35275 -> CmsEncoding.GBT_35275;
      case GM_SEAL -> order.seal().isPresent() ? new SealEncoding() : CmsEncoding.GBT_35275;
    };
  }
}

package org.onecert.domain.signing;

/// One who must sign a form (签署方), in the order of signing.
public enum Signatory {
  /// 企业电子签章: the enterprise, by its token and with its seal.
  ENTERPRISE,
  /// 法定代表人电子签名: the legal representative, by a personal certificate.
  LEGAL_REPRESENTATIVE
}

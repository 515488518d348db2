package org.onecert.domain.refusal;

/// Why the seal data of a token are not accepted (A-3; GB/T 38540, GM/T 0031).
public enum SealRefusal implements Refusal {
  /// The token carries no seal data.
  SEAL_MISSING,
  /// Not one well-formed electronic seal.
  SEAL_MALFORMED,
  /// The signature of its maker does not hold.
  SEAL_ALTERED,
  /// Made by somebody whom no configured anchor vouches for.
  SEAL_MAKER_UNTRUSTED,
  /// Outside the validity period of the seal itself.
  SEAL_NOT_VALID_NOW,
  /// The certificate is not in its list: after a renewal a seal has to be made anew.
  SEAL_OF_ANOTHER_CERTIFICATE;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}

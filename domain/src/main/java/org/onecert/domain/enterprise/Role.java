package org.onecert.domain.enterprise;

/// What a certificate is to its enterprise.
public enum Role {
  /// 主证书: exactly one, may do every business item, those added later too.
  MAIN,
  /// 副证书: any number, may do what it was granted.
  DEPUTY
}

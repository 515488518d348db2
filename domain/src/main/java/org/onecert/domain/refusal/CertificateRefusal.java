package org.onecert.domain.refusal;

/// Why a certificate, or the signature made with it, is not genuine (L-3).
public enum CertificateRefusal implements Refusal {
  /// Not one well-formed X.509 certificate in DER.
  CERTIFICATE_MALFORMED,
  /// No path to a configured trust anchor.
  CERTIFICATE_UNTRUSTED,
  /// The validity period is over; a renewal helps.
  CERTIFICATE_EXPIRED,
  /// The validity period has not begun.
  CERTIFICATE_NOT_YET_VALID,
  /// Taken back by its issuer.
  CERTIFICATE_REVOKED,
  /// Whether its issuer took it back cannot be found out now, and the operator lets nobody pass
  /// then.
  CERTIFICATE_STATUS_UNKNOWN,
  /// Its key usage does not allow signing: the second certificate of the token, for encryption.
  CERTIFICATE_NOT_FOR_SIGNING,
  /// A key or a signature algorithm of the path is not on the allow-list.
  CERTIFICATE_ALGORITHM_REFUSED,
  /// It lacks a name, a unified social credit code or a unique id, has one twice, or its check
  /// digits do not hold.
  CERTIFICATE_NAMES_NO_ENTERPRISE,
  /// Its unique id carries another unified social credit code than the certificate.
  CERTIFICATE_CONTRADICTS_ITSELF,
  /// The signature does not verify with the key of the certificate over what had to be signed.
  SIGNATURE_WRONG;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}

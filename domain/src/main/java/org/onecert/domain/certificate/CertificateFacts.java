package org.onecert.domain.certificate;

import org.onecert.domain.Line;

/// What a genuine certificate says of itself and of its enterprise (L-3). Read on the server from
/// the verified certificate, never from a client's words.
///
/// @param enterpriseName the subject's organisation (O)
/// @param uniqueId carries `uscc`
public record CertificateFacts(
    Line enterpriseName,
    UnifiedSocialCreditCode uscc,
    UniqueId uniqueId,
    SerialNumber serialNumber,
    Validity validity,
    Fingerprint fingerprint) {

  public CertificateFacts {
    if (!uniqueId.carries(uscc)) {
      throw new IllegalArgumentException("The unique id is of another enterprise");
    }
  }

  /// Whether these are of the very same issue.
  public boolean isSameIssueAs(CertificateFacts other) {
    return fingerprint.equals(other.fingerprint);
  }

  /// Whether the certificate was issued before another: its validity begins earlier (C-3).
  public boolean isOlderThan(CertificateFacts other) {
    return validity.notBefore().isBefore(other.validity.notBefore());
  }
}

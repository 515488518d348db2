package org.onecert.domain.people;

/// What a code from a text message is for.
public enum CodePurpose {
  /// The holder of a certificate has this mobile.
  HOLDER_MOBILE,
  /// The legal representative releases a signature (S-3).
  REPRESENTATIVE_SIGNATURE
}

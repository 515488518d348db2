package org.onecert.token.x509;

/// The work that one search for a path may cost. An operator may know hundreds of authorities of
/// one name that certify each other; the ways through them are more than anybody can try, and any
/// client can make the server look for one.
///
/// What is allowed takes some tens of milliseconds, also of a process that has just begun and with
/// SM2, where signatures are dearest (`PathSpeed`); no sound installation comes near it.
final class SearchLimit {

  /// Keys of the issuer's name, by each of which the certificate may be signed.
  static final int SIGNATURES = 256;

  /// Issuers that were thought of behind the beginning of a path.
  static final int STEPS = 2000;

  /// Whole paths.
  static final int VALIDATIONS = 8;

  private int signatures;
  private int steps;
  private int validations;

  boolean allowsSignature() {
    return signatures < SIGNATURES && signatures++ >= 0;
  }

  boolean allowsStep() {
    return steps < STEPS && steps++ >= 0;
  }

  boolean allowsValidation() {
    return validations < VALIDATIONS && validations++ >= 0;
  }

  /// Whether to go on at all.
  boolean isReached() {
    return steps == STEPS || validations == VALIDATIONS;
  }

  /// Signatures that were looked at.
  int signatures() {
    return signatures;
  }

  int steps() {
    return steps;
  }

  int validations() {
    return validations;
  }
}

package org.onecert.domain.certificate;

import java.time.Instant;

/// What is known of a certificate's revocation (L-3).
public sealed interface Revocation {

  /// Its issuer says that it holds.
  record NotRevoked() implements Revocation {}

  /// Its issuer took it back.
  record Revoked(Instant since) implements Revocation {}

  /// Nobody was asked, or nobody could say.
  ///
  /// @param reason for the operator
  record Unknown(String reason) implements Revocation {}
}

package org.onecert.domain.people;

import java.util.UUID;
import org.onecert.domain.Octets;

/// All that a code is bound to; it is worth nothing for anything else (S-3).
///
/// @param subject the session that it belongs to: of a log-in, or of signing
/// @param document the hash that it releases a signature over; no octets where nothing is signed
public record CodeBinding(CodePurpose purpose, UUID subject, Octets document, Mobile mobile) {

  /// The binding of a code that proves a holder's mobile within a log-in session.
  public static CodeBinding toHolder(UUID session, Mobile mobile) {
    return new CodeBinding(CodePurpose.HOLDER_MOBILE, session, Octets.of(new byte[0]), mobile);
  }

  /// The binding of a code that releases the legal representative's signature over one hash.
  public static CodeBinding toSignature(UUID signingSession, Octets document, Mobile mobile) {
    return new CodeBinding(CodePurpose.REPRESENTATIVE_SIGNATURE, signingSession, document, mobile);
  }
}

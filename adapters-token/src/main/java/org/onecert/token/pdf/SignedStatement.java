package org.onecert.token.pdf;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;

/// What a key signs in place of a form: its digest, and what goes with it.
sealed interface SignedStatement permits CmsStatement, SealStatement {

  /// What is signed, DER.
  Octets encoded();

  /// The digest of the form.
  Octets digest();

  /// Whether the digest is one of these octets, by whatever algorithm signers have here.
  boolean isOver(byte[] covered);

  /// Whether it is what this very signer has to sign for these octets.
  boolean isBy(SignerChain signer, byte[] covered);

  /// Whether it claims no other time of signing.
  boolean isFrom(Instant claimed);

  /// Whether there is a place for a time stamp beside the signature.
  boolean takesTimeStamp();

  /// The value that goes into the form.
  ///
  /// @param signature over this statement; RSA: PKCS #1 v1.5; elliptic: DER
  /// @param timeStamp over the signature, a DER TimeStampToken
  /// @throws IllegalArgumentException if there is a time stamp and no place for it, or it is no DER
  Octets value(SignerChain chain, Octets signature, Optional<Octets> timeStamp);
}

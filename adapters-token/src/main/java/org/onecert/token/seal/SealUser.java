package org.onecert.token.seal;

import org.onecert.domain.Octets;

/// One certificate in the list of a seal: whole, or by its hash.
sealed interface SealUser {

  /// Whether this very certificate is meant.
  ///
  /// @param certificate DER
  boolean is(Octets certificate);

  /// certListType 1: the certificate itself, compared octet by octet.
  record Whole(Octets der) implements SealUser {

    @Override
    public boolean is(Octets certificate) {
      return der.equals(certificate);
    }
  }

  /// certListType 2: its hash.
  record Hashed(HashName hash, Octets value) implements SealUser {

    @Override
    public boolean is(Octets certificate) {
      return hash.of(certificate).equals(value);
    }
  }
}

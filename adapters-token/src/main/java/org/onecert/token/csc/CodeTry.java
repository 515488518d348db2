package org.onecert.token.csc;

import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Octets;

/// A code that is tried to release a signature.
///
/// @param code secret
record CodeTry(PersonalCredential credential, SignatureRequest request, String code) {

  /// SHA-256 of what is to be signed.
  Octets hash() {
    return request.hash();
  }

  @Override
  public String toString() {
    return "a code for " + request;
  }
}

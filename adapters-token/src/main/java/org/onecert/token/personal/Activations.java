package org.onecert.token.personal;

import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Octets;
import org.onecert.token.KeyedHash;
import org.onecert.token.Utf8;

/// The right to one signature (CSC: signature activation data): a keyed hash over credential,
/// signing session and hash, which only a matching code yields and only we can make.
///
/// The name under which the signature is kept has a label of its own: whoever reads it in the
/// database cannot activate anything with it.
final class Activations {

  private final KeyedHash hash;

  Activations(KeyedHash hash) {
    this.hash = hash;
  }

  SignatureActivation grant(PersonalCredential credential, SignatureRequest request) {
    String data = keyed("OneCert activation 1", credential, request).toHex();
    return new SignatureActivation(credential, request, data);
  }

  /// Names what the activation released: one signature for a credential, a session and a hash, even
  /// if two codes were sent for it.
  Octets release(SignatureActivation activation) {
    return keyed("OneCert release 1", activation.credential(), activation.request());
  }

  /// @throws IllegalStateException if the activation is none of ours, or of other octets
  void check(SignatureActivation activation, Octets toBeSigned) {
    SignatureActivation ours = grant(activation.credential(), activation.request());
    if (!Utf8.octets(ours.data()).matchesSecretly(Utf8.octets(activation.data()))) {
      throw new IllegalStateException("No code has released this signature");
    }
    if (!toBeSigned.sha256().matchesSecretly(activation.request().hash())) {
      throw new IllegalStateException("A signature over other octets was released");
    }
  }

  private Octets keyed(String label, PersonalCredential credential, SignatureRequest request) {
    return hash.of(
        label,
        Utf8.octets(credential.id()),
        Utf8.octets(request.session().value().toString()),
        request.hash());
  }
}

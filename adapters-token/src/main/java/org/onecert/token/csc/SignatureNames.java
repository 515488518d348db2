package org.onecert.token.csc;

import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Octets;
import org.onecert.token.KeyedHash;
import org.onecert.token.Utf8;

/// What is kept about one signature that is asked for goes by keyed hashes, each use under a label
/// of its own: who reads one in the database can neither guess the code nor activate anything.
final class SignatureNames {

  private final KeyedHash hash;
  private final Octets credential;
  private final Octets session;
  private final Octets document;

  SignatureNames(KeyedHash hash, PersonalCredential credential, SignatureRequest request) {
    this.hash = hash;
    this.credential = Utf8.octets(credential.id());
    this.session = Utf8.octets(request.session().value().toString());
    this.document = request.hash();
  }

  /// Of the credential: what the last code was sent for is kept under it.
  Octets holder() {
    return hash.of("OneCert remote credential 1", credential);
  }

  /// Of the signature: the state of its code is kept under it.
  Octets signature() {
    return keyed("OneCert remote signature 1", "");
  }

  /// Stands in the place of a code that the service alone knows.
  Octets unknownCode() {
    return keyed("OneCert remote code awaited 1", "");
  }

  /// Of a code that the service has accepted.
  Octets code(String code) {
    return keyed("OneCert remote code 1", code);
  }

  /// The right to the signature: nobody can say it who has not shown the code.
  String activation(String code) {
    return keyed("OneCert remote activation 1", code).toHex();
  }

  /// Of the signature that an activation released.
  Octets release(String activation) {
    return keyed("OneCert remote release 1", activation);
  }

  private Octets keyed(String label, String more) {
    return hash.of(label, credential, session, document, Utf8.octets(more));
  }
}

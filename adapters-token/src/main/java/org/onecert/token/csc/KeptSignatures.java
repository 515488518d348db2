package org.onecert.token.csc;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.domain.Octets;
import org.onecert.token.OffEventLoop;
import org.onecert.token.x509.TokenSignature;

/// The signatures that the service made, by what activates them: whoever asks again gets the same.
final class KeptSignatures {

  private final ReleasedSignatures released;
  private final OffEventLoop offEventLoop;

  KeptSignatures(ReleasedSignatures released, OffEventLoop offEventLoop) {
    this.released = released;
    this.offEventLoop = offEventLoop;
  }

  Uni<Octets> keep(SignatureNames names, SignatureActivation activation, Octets signature) {
    return released.keepFirst(names.release(activation.data()), signature);
  }

  /// The signature, once it proved to be the person's over these octets. Fails if nothing was
  /// released, or for other octets.
  Uni<Octets> find(SignatureNames names, SignatureActivation activation, Octets toBeSigned) {
    return released
        .find(names.release(activation.data()))
        .map(found -> found.orElseThrow(KeptSignatures::notReleased))
        .chain(signature -> offEventLoop.run(() -> verified(activation, toBeSigned, signature)));
  }

  /// As standards write it: services write elliptic ones in two ways.
  private static Octets verified(
      SignatureActivation activation, Octets toBeSigned, Octets signature) {
    if (!toBeSigned.sha256().matchesSecretly(activation.request().hash())) {
      throw notReleased();
    }
    return TokenSignature.verified(CertifiedKey.of(activation.credential()), toBeSigned, signature)
        .orElseThrow(() -> new SigningServiceUnavailable("The signing service signed wrongly"));
  }

  private static IllegalStateException notReleased() {
    return new IllegalStateException("No code has released this signature");
  }
}

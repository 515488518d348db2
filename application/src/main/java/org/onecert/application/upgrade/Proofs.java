package org.onecert.application.upgrade;

import java.util.Base64;
import org.onecert.application.login.TokenProofs.TokenProof;
import org.onecert.domain.Octets;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Session.Admitted;

/// What the history keeps in the place of a form where two tokens upgrade a deputy (U-2): the main
/// certificate's session, which its token opened, and what the deputy's token signed. The latter
/// anybody can verify who has the certificate.
final class Proofs {

  private Proofs() {}

  static Particulars of(Admitted main, TokenProof deputy) {
    return Particulars.of(
        Change.to(
            Trait.PROOF,
            "certificate=%s session=%s"
                .formatted(main.facts().fingerprint().hex(), main.id().value())),
        Change.to(
            Trait.PROOF,
            "certificate=%s signed=%s signature=%s"
                .formatted(
                    deputy.token().facts().fingerprint().hex(),
                    base64(deputy.challenge().toBeSigned()),
                    base64(deputy.signature()))));
  }

  private static String base64(Octets octets) {
    return Base64.getEncoder().encodeToString(octets.toArray());
  }
}

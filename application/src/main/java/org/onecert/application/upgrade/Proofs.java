package org.onecert.application.upgrade;

import org.onecert.application.login.TokenProofs.TokenProof;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Evidence;

/// What the history keeps in the place of a form where two tokens upgrade a deputy (U-2): what the
/// main certificate's token signed to log in, and what the deputy's token signed for the upgrade.
/// Anybody can verify both who has the certificates.
final class Proofs {

  private Proofs() {}

  /// @param main in one line
  static Particulars of(String main, TokenProof deputy) {
    return Particulars.of(
        Change.to(Trait.PROOF, main), Change.to(Trait.PROOF, evidence(deputy).inOneLine()));
  }

  private static Evidence evidence(TokenProof deputy) {
    return new Evidence(
        deputy.token().facts().fingerprint(), deputy.challenge().toBeSigned(), deputy.signature());
  }
}

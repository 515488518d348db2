package org.onecert.token.signer;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.SignerJudge;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SignerStanding;
import org.onecert.token.OffEventLoop;
import org.onecert.token.x509.CertificatePath;

/// Judges signers by the operator's trust: enterprises by whom he trusts with tokens, legal
/// representatives by whom he trusts with personal certificates.
public final class X509SignerJudge implements SignerJudge {

  private final SignerAuthority enterprises;
  private final SignerAuthority representatives;
  private final OffEventLoop offEventLoop;

  public X509SignerJudge(
      SignerAuthority enterprises, SignerAuthority representatives, OffEventLoop offEventLoop) {
    this.enterprises = enterprises;
    this.representatives = representatives;
    this.offEventLoop = offEventLoop;
  }

  @Override
  public Uni<SignerStanding> standing(FoundSignature signature) {
    SignerAuthority authority = authority(signature.signatory());
    return offEventLoop
        .run(() -> authority.path(signature.certificate(), signature.claimedAt()))
        .chain(path -> standing(signature, path));
  }

  private Uni<SignerStanding> standing(FoundSignature signature, Outcome<CertificatePath> path) {
    SignerAuthority authority = authority(signature.signatory());
    return offEventLoop
        .comingBack(() -> authority.revocation(path))
        .map(revocation -> new SignerReport(signature, path).with(revocation));
  }

  private SignerAuthority authority(Signatory signatory) {
    return switch (signatory) {
      case ENTERPRISE -> enterprises;
      case LEGAL_REPRESENTATIVE -> representatives;
    };
  }
}

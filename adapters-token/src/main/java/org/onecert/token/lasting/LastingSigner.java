package org.onecert.token.lasting;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.token.OffEventLoop;
import org.onecert.token.pdf.PadesSigner;

/// Completes signatures at the level that the operator wants. Verified first: nobody's wrong
/// signature is stamped.
public final class LastingSigner implements PdfSigner {

  private final PadesSigner signer;
  private final SignatureStamping stamping;
  private final FormProving proving;
  private final OffEventLoop offEventLoop;

  public LastingSigner(
      PadesSigner signer,
      SignatureStamping stamping,
      FormProving proving,
      OffEventLoop offEventLoop) {
    this.signer = signer;
    this.stamping = stamping;
    this.proving = proving;
    this.offEventLoop = offEventLoop;
  }

  @Override
  public Uni<PreparedSignature> prepare(SignatureOrder order) {
    return signer.prepare(order);
  }

  @Override
  public Uni<Outcome<Octets>> verify(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return signer.verify(prepared, chain, signature);
  }

  @Override
  public Uni<Outcome<Octets>> complete(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return offEventLoop.comingBack(() -> lasting(prepared, chain, signature));
  }

  /// Goes on wherever the last answer came, or the clock that missed one.
  private Uni<Outcome<Octets>> lasting(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return stamping
        .stamp(signer.verify(prepared, chain, signature), signer.takesTimeStamp(prepared))
        .chain(ifAccepted(stamp -> signer.complete(prepared, chain, signature, stamp)))
        .chain(ifAccepted(proving::prove));
  }
}

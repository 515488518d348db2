package org.onecert.token.pdf;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.token.OffEventLoop;

/// Puts signatures of PAdES baseline B (ETSI EN 319 142-1, 6) into forms. It keeps nothing between
/// the two steps: all that the second needs is in what the first returned.
public final class PadesSigner implements PdfSigner {

  private final OffEventLoop offEventLoop;
  private final SignaturePreparation preparation = new SignaturePreparation();

  public PadesSigner(OffEventLoop offEventLoop) {
    this.offEventLoop = offEventLoop;
  }

  @Override
  public Uni<PreparedSignature> prepare(SignatureOrder order) {
    return offEventLoop.run(() -> preparation.prepare(order));
  }

  @Override
  public Uni<Outcome<Octets>> complete(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return offEventLoop.run(
        () -> SignatureCompletion.of(prepared, SignerChain.of(chain)).with(signature));
  }

  @Override
  public Uni<Outcome<Octets>> verify(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return offEventLoop.run(
        () -> SignatureCompletion.of(prepared, SignerChain.of(chain)).verified(signature));
  }

  public Uni<Outcome<Octets>> complete(
      PreparedSignature prepared, List<Octets> chain, Octets signature, Optional<Octets> stamp) {
    return offEventLoop.run(
        () -> SignatureCompletion.of(prepared, SignerChain.of(chain)).with(signature, stamp));
  }
}

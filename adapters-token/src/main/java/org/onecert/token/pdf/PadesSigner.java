package org.onecert.token.pdf;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.token.OffEventLoop;

/// Puts signatures into forms: PAdES baseline B (ETSI EN 319 142-1, 6), and those of SM2 keys as
/// the operator wishes. It keeps nothing between the two steps: all that the second needs is in
/// what the first returned, the encoding too.
public final class PadesSigner implements PdfSigner {

  private final OffEventLoop offEventLoop;
  private final SignaturePreparation preparation;

  /// @param sm2 how signatures by SM2 keys are written that are prepared from now on
  public PadesSigner(OffEventLoop offEventLoop, Sm2Encoding sm2) {
    this.offEventLoop = offEventLoop;
    this.preparation = new SignaturePreparation(sm2);
  }

  @Override
  public Uni<PreparedSignature> prepare(SignatureOrder order) {
    return offEventLoop.run(() -> preparation.prepare(order));
  }

  @Override
  public Uni<Outcome<Octets>> complete(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return complete(prepared, chain, signature, Optional.empty());
  }

  /// The same with a time stamp beside the signature.
  ///
  /// @param timeStamp over what [#verify] answers: a DER TimeStampToken (RFC 3161). In CMS and GB/T
  ///   35275 it becomes the unsigned attribute id-aa-signatureTimeStampToken, in SES_Signature its
  ///   `timeStamp`; that of GM/T 0031-2014 has no such place, see [#takesTimeStamp].
  /// @throws IllegalArgumentException (as the failure of the answer) if there is a time stamp, and
  ///   no place for it or not enough
  public Uni<Outcome<Octets>> complete(
      PreparedSignature prepared,
      List<Octets> chain,
      Octets signature,
      Optional<Octets> timeStamp) {
    return offEventLoop.run(() -> completion(prepared, chain).with(signature, timeStamp));
  }

  @Override
  public Uni<Outcome<Octets>> verify(
      PreparedSignature prepared, List<Octets> chain, Octets signature) {
    return offEventLoop.run(() -> completion(prepared, chain).verified(signature));
  }

  /// Whether what was prepared has a place for a time stamp: all has but signatures with seals of
  /// GM/T 0031-2014.
  public Uni<Boolean> takesTimeStamp(PreparedSignature prepared) {
    return offEventLoop.run(() ->
        SignatureGapFinder.find(prepared.document())
            .encoding()
            .statement(prepared.toBeSigned())
            .takesTimeStamp());
  }

  private static SignatureCompletion completion(PreparedSignature prepared, List<Octets> chain) {
    return SignatureCompletion.of(prepared, SignerChain.of(chain));
  }
}

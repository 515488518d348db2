package org.onecert.token.lasting;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.token.OffEventLoop;
import org.onecert.token.pdf.SignedForm;
import org.onecert.token.revocation.Evidence;
import org.onecert.token.revocation.EvidenceInOrder;
import org.onecert.token.timestamp.TimeStampCheck;

/// What proves the certificates of a form: of each signatory, and of whoever stamped.
public final class FormEvidence {

  private final Sources sources;
  private final OffEventLoop offEventLoop;
  private final InstantSource clock;

  public FormEvidence(Sources sources, OffEventLoop offEventLoop, InstantSource clock) {
    this.sources = sources;
    this.offEventLoop = offEventLoop;
    this.clock = clock;
  }

  /// The form with it, once all have signed; a failure, with what the operator has to know, if a
  /// certificate has no proof.
  Uni<Octets> into(Octets form) {
    return offEventLoop
        .run(() -> SignedForm.read(form))
        .chain(signed -> signed.complete() ? with(signed) : Uni.createFrom().item(form));
  }

  private Uni<Octets> with(SignedForm signed) {
    return offEventLoop
        .run(() -> asked(signed, clock.instant()))
        .chain(each -> offEventLoop.comingBack(() -> EvidenceInOrder.all(each)))
        .chain(evidence -> offEventLoop.run(() -> signed.with(evidence)));
  }

  private List<Uni<Evidence>> asked(SignedForm signed, Instant now) {
    return signed.signatures().stream().flatMap(signature -> asked(signature, now)).toList();
  }

  private Stream<Uni<Evidence>> asked(FoundSignature signature, Instant now) {
    CertificateEvidence signatory =
        switch (signature.signatory()) {
          case ENTERPRISE -> sources.enterprises();
          case LEGAL_REPRESENTATIVE -> sources.representatives();
        };
    return Stream.concat(
        Stream.of(signatory.of(signature.certificate(), now)),
        signature.timeStamp().stream().map(token -> stamp(token, now)));
  }

  private Uni<Evidence> stamp(Octets token, Instant now) {
    return TimeStampCheck.signer(token)
        .map(certificate -> sources.timeStamps().of(certificate, now))
        .orElseGet(() -> Uni.createFrom().failure(new Unobtainable("a stamp has no signer")));
  }

  /// Who proves what.
  public record Sources(
      CertificateEvidence enterprises,
      CertificateEvidence representatives,
      CertificateEvidence timeStamps) {}
}

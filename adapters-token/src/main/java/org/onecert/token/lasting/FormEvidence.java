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
        .chain(signed -> signed.complete() ? with(signed) : Uni.createFrom().item(signed.form()));
  }

  private Uni<Octets> with(SignedForm signed) {
    return offEventLoop
        .comingBack(() -> gathered(signed))
        .chain(evidence -> offEventLoop.run(() -> signed.with(evidence)));
  }

  private Uni<Evidence> gathered(SignedForm signed) {
    Instant now = clock.instant();
    List<Uni<Evidence>> each =
        signed.signatures().stream().flatMap(signature -> asked(signature, now)).toList();
    return Uni.join()
        .all(each)
        .andFailFast()
        .map(all -> all.stream().reduce(Evidence.NONE, Evidence::and));
  }

  private Stream<Uni<Evidence>> asked(FoundSignature signature, Instant now) {
    CertificateEvidence signatory =
        switch (signature.signatory()) {
          case ENTERPRISE -> sources.enterprises();
          case LEGAL_REPRESENTATIVE -> sources.representatives();
        };
    return Stream.concat(
        Stream.of(off(signatory, signature.certificate(), now)), stamp(signature, now));
  }

  private Stream<Uni<Evidence>> stamp(FoundSignature signature, Instant now) {
    return signature.timeStamp().stream()
        .flatMap(token -> TimeStampCheck.signer(token).stream())
        .map(certificate -> off(sources.timeStamps(), certificate, now));
  }

  /// Finding a path is work.
  private Uni<Evidence> off(CertificateEvidence source, Octets certificate, Instant now) {
    return offEventLoop.run(() -> source.of(certificate, now)).chain(proof -> proof);
  }

  /// Who proves what.
  public record Sources(
      CertificateEvidence enterprises,
      CertificateEvidence representatives,
      CertificateEvidence timeStamps) {}
}

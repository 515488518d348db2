package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.application.port.SigningDocuments;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.Seal;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;

/// Prepares the enterprise's signature once for a session.
public final class PrepareSealService implements PrepareSeal {

  private final FindSigningSession sessions;
  private final Seals seals;
  private final SigningDocuments documents;
  private final PreparedSignatures prepared;
  private final PdfSigner signer;
  private final InstantSource clock;

  public PrepareSealService(
      FindSigningSession sessions,
      Seals seals,
      SigningDocuments documents,
      PreparedSignatures prepared,
      PdfSigner signer,
      InstantSource clock) {
    this.sessions = sessions;
    this.seals = seals;
    this.documents = documents;
    this.prepared = prepared;
    this.signer = signer;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<PreparedSignature>> prepare(Caller<Session> caller, SigningSessionId id) {
    return sessions
        .find(caller, id)
        .map(found -> found.then(SigningSession::awaitingSeal))
        .chain(ifAccepted(this::prepare));
  }

  private Uni<Outcome<PreparedSignature>> prepare(AwaitingSeal session) {
    return prepared
        .find(session.terms().id(), Signatory.ENTERPRISE)
        .chain(known -> known.map(Outcomes::accepted).orElseGet(() -> first(session)));
  }

  private Uni<Outcome<PreparedSignature>> first(AwaitingSeal session) {
    return seals.examine(session.terms().matter()).chain(ifAccepted(seal -> first(session, seal)));
  }

  private Uni<Outcome<PreparedSignature>> first(AwaitingSeal session, Seal seal) {
    SigningSessionId id = session.terms().id();
    return documents
        .find(id, DocumentStage.PRINTED)
        .chain(form -> signer.prepare(order(session, form.orElseThrow(), seal)))
        .chain(ready -> prepared.keepFirst(id, Signatory.ENTERPRISE, ready))
        .map(Outcome::accepted);
  }

  private SignatureOrder order(AwaitingSeal session, Octets form, Seal seal) {
    GenuineCertificate certificate = session.terms().matter().sealingCertificate();
    return new SignatureOrder(
        form,
        Signatory.ENTERPRISE,
        List.of(certificate.encoded()),
        certificate.facts().enterpriseName(),
        Optional.of(seal),
        clock.instant());
  }
}

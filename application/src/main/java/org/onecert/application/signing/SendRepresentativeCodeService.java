package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.signing.RepresentativeSignatures.Pending;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.message.Asker;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSessionId;

/// Prepares the signature once, so that the code can be bound to its hash, then has it sent.
public final class SendRepresentativeCodeService implements SendRepresentativeCode {

  private final FindSigningSession sessions;
  private final RepresentativeSignatures signatures;
  private final SigningDocuments documents;
  private final PreparedSignatures prepared;
  private final PdfSigner signer;
  private final PersonalSigning personalSigning;
  private final Trail trail;
  private final InstantSource clock;

  public SendRepresentativeCodeService(
      FindSigningSession sessions,
      RepresentativeSignatures signatures,
      SigningDocuments documents,
      PreparedSignatures prepared,
      PdfSigner signer,
      PersonalSigning personalSigning,
      Trail trail,
      InstantSource clock) {
    this.sessions = sessions;
    this.signatures = signatures;
    this.documents = documents;
    this.prepared = prepared;
    this.signer = signer;
    this.personalSigning = personalSigning;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<CodeTicket>> send(Caller<Session> caller, SigningSessionId id) {
    Actor actor = caller.at(clock.instant());
    return sessions
        .find(caller, id)
        .map(found -> found.then(SigningSession::awaitingRepresentative))
        .chain(ifAccepted(session -> send(session, caller.asker())))
        .call(outcome ->
            trail.either(Act.SEND_REPRESENTATIVE_CODE, actor, outcome, Particulars.of(id)));
  }

  private Uni<Outcome<CodeTicket>> send(AwaitingRepresentative session, Asker asker) {
    return signatures
        .credential(session.terms())
        .chain(ifAccepted(credential -> prepare(session, credential)))
        .chain(
            ifAccepted(pending ->
                personalSigning.sendCode(pending.credential(), pending.request(), asker)));
  }

  private Uni<Outcome<Pending>> prepare(
      AwaitingRepresentative session, PersonalCredential credential) {
    return prepared
        .find(session.terms().id(), Signatory.LEGAL_REPRESENTATIVE)
        .chain(known -> known.map(this::now).orElseGet(() -> first(session, credential)))
        .map(ready -> Outcome.accepted(new Pending(session.terms(), credential, ready)));
  }

  private Uni<PreparedSignature> now(PreparedSignature known) {
    return Uni.createFrom().item(known);
  }

  private Uni<PreparedSignature> first(
      AwaitingRepresentative session, PersonalCredential credential) {
    SigningSessionId id = session.terms().id();
    return documents
        .find(id, DocumentStage.SEALED)
        .chain(form -> signer.prepare(order(session, form.orElseThrow(), credential)))
        .chain(ready -> prepared.keepFirst(id, Signatory.LEGAL_REPRESENTATIVE, ready));
  }

  private SignatureOrder order(
      AwaitingRepresentative session, Octets form, PersonalCredential credential) {
    return new SignatureOrder(
        form,
        Signatory.LEGAL_REPRESENTATIVE,
        credential.chain(),
        session.representative().name(),
        Optional.empty(),
        clock.instant());
  }
}

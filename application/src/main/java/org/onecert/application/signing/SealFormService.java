package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.port.PreparedSignatures;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;

/// Verifies first, then writes: a wrong signature leaves the session as it was.
public final class SealFormService implements SealForm {

  private final FindSigningSession sessions;
  private final Seals seals;
  private final PreparedSignatures prepared;
  private final PdfSigner signer;
  private final SealedForms sealedForms;
  private final Trail trail;
  private final InstantSource clock;

  public SealFormService(
      FindSigningSession sessions,
      Seals seals,
      PreparedSignatures prepared,
      PdfSigner signer,
      SealedForms sealedForms,
      Trail trail,
      InstantSource clock) {
    this.sessions = sessions;
    this.seals = seals;
    this.prepared = prepared;
    this.signer = signer;
    this.sealedForms = sealedForms;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<SigningSession>> seal(
      Caller<Session> caller, SigningSessionId id, Octets signature) {
    Actor actor = caller.at(clock.instant());
    return sessions
        .find(caller, id)
        .map(found -> found.then(SigningSession::awaitingSeal))
        .chain(ifAccepted(session -> seal(session, signature, actor)))
        .call(outcome -> trail.refused(Act.SEAL, actor, outcome, Particulars.of(id)));
  }

  private Uni<Outcome<SigningSession>> seal(AwaitingSeal session, Octets signature, Actor actor) {
    SigningSessionId id = session.terms().id();
    return preparedFor(id)
        .chain(ifAccepted(ready -> complete(session, ready, signature)))
        .chain(ifAccepted(form -> sealedForms.keep(id, form, actor)));
  }

  private Uni<Outcome<PreparedSignature>> preparedFor(SigningSessionId id) {
    return prepared
        .find(id, Signatory.ENTERPRISE)
        .map(found -> Outcome.of(found, SigningRefusal.SIGNATURE_NOT_PREPARED));
  }

  private Uni<Outcome<Octets>> complete(
      AwaitingSeal session, PreparedSignature ready, Octets signature) {
    Matter matter = session.terms().matter();
    return seals
        .examine(matter)
        .chain(
            ifAccepted(_ ->
                signer.complete(ready, List.of(matter.sealingCertificate().encoded()), signature)));
  }
}

package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
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
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSessionId;

/// Verifies first, then writes: a wrong signature leaves the session as it was.
public final class SealFormService implements SealForm {

  private final FindSigningSession sessions;
  private final Seals seals;
  private final PreparedSignatures prepared;
  private final PdfSigner signer;
  private final SealEffects effects;
  private final Trail trail;
  private final InstantSource clock;

  public SealFormService(
      FindSigningSession sessions,
      Seals seals,
      PreparedSignatures prepared,
      PdfSigner signer,
      SealEffects effects,
      Trail trail,
      InstantSource clock) {
    this.sessions = sessions;
    this.seals = seals;
    this.prepared = prepared;
    this.signer = signer;
    this.effects = effects;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<SigningSession>> seal(
      Caller<Session> caller, SigningSessionId id, Octets signature) {
    Actor actor = caller.at(clock.instant());
    return sessions
        .find(caller, id)
        .chain(ifAccepted(session -> seal(session, signature, caller)))
        .call(outcome -> trail.refused(Act.SEAL, actor, outcome, Particulars.of(id)));
  }

  private Uni<Outcome<SigningSession>> seal(
      SigningSession session, Octets signature, Caller<Session> caller) {
    return switch (session) {
      case Completed completed when completed.completedBy(Signatory.ENTERPRISE) ->
          again(completed, signature);
      case SigningSession _ -> sealNow(session, signature, caller);
    };
  }

  /// The answer to a repeated request: the same for the same signature (S-5).
  private Uni<Outcome<SigningSession>> again(Completed completed, Octets signature) {
    return preparedFor(completed.terms().id())
        .chain(ifAccepted(ready -> verify(completed.terms().matter(), ready, signature)))
        .map(value -> value.map(_ -> completed));
  }

  private Uni<Outcome<SigningSession>> sealNow(
      SigningSession session, Octets signature, Caller<Session> caller) {
    return Outcomes.known(session.awaitingSeal())
        .chain(ifAccepted(awaiting -> sealed(awaiting, signature)))
        .chain(ifAccepted(form -> effects.keep(session.terms(), form, caller)));
  }

  private Uni<Outcome<Octets>> sealed(AwaitingSeal session, Octets signature) {
    Matter matter = session.terms().matter();
    return preparedFor(session.terms().id())
        .chain(ifAccepted(ready -> sealed(matter, ready, signature)));
  }

  private Uni<Outcome<PreparedSignature>> preparedFor(SigningSessionId id) {
    return prepared
        .find(id, Signatory.ENTERPRISE)
        .map(found -> Outcome.of(found, SigningRefusal.SIGNATURE_NOT_PREPARED));
  }

  private Uni<Outcome<Octets>> sealed(Matter matter, PreparedSignature ready, Octets signature) {
    return seals.examine(matter).chain(ifAccepted(_ -> fillIn(matter, ready, signature)));
  }

  private Uni<Outcome<Octets>> fillIn(Matter matter, PreparedSignature ready, Octets signature) {
    return signer.complete(ready, chain(matter), signature);
  }

  private Uni<Outcome<Octets>> verify(Matter matter, PreparedSignature ready, Octets signature) {
    return signer.verify(ready, chain(matter), signature);
  }

  private static List<Octets> chain(Matter matter) {
    return List.of(matter.sealingCertificate().encoded());
  }
}

package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.PdfSigner;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.PersonalSigning.SignatureActivation;
import org.onecert.application.signing.RepresentativeSignatures.Pending;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSessionId;

/// Code, signature, effect. Only the effect changes anything for the enterprise, and a process that
/// dies before it can be asked again with the same code.
public final class SignAsRepresentativeService implements SignAsRepresentative {

  private final FindSigningSession sessions;
  private final RepresentativeSignatures signatures;
  private final PersonalSigning personalSigning;
  private final PdfSigner signer;
  private final RepresentativeEffects effects;
  private final Trail trail;
  private final InstantSource clock;

  public SignAsRepresentativeService(
      FindSigningSession sessions,
      RepresentativeSignatures signatures,
      PersonalSigning personalSigning,
      PdfSigner signer,
      RepresentativeEffects effects,
      Trail trail,
      InstantSource clock) {
    this.sessions = sessions;
    this.signatures = signatures;
    this.personalSigning = personalSigning;
    this.signer = signer;
    this.effects = effects;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Done>> sign(Caller<Session> caller, SigningSessionId id, String code) {
    Actor actor = caller.at(clock.instant());
    return sessions
        .find(caller, id)
        .chain(ifAccepted(session -> sign(session, code, caller)))
        .call(outcome ->
            trail.refused(Act.SIGN_AS_REPRESENTATIVE, actor, outcome, Particulars.of(id)));
  }

  private Uni<Outcome<Done>> sign(SigningSession session, String code, Caller<Session> caller) {
    return switch (session) {
      case Completed completed -> again(completed, code);
      case SigningSession.Open _, SigningSession.Ended _ -> signNow(session, code, caller);
    };
  }

  /// The answer to a repeated request. The log-in session goes to one who shows the code once more.
  private Uni<Outcome<Done>> again(Completed completed, String code) {
    return signatures
        .pending(completed.terms())
        .chain(ifAccepted(pending -> authorise(pending, code)))
        .chain(authorised -> again(completed, authorised));
  }

  private Uni<Outcome<Done>> again(Completed completed, Outcome<SignatureActivation> authorised) {
    return switch (authorised) {
      case Accepted<SignatureActivation> _ -> effects.answer(completed);
      case Refused<SignatureActivation>(var refusal) when refusal == CodeRefusal.CODE_GONE ->
          Outcomes.accepted(new Done(completed, Optional.empty()));
      case Refused<SignatureActivation>(var refusal) -> Outcomes.refused(refusal);
    };
  }

  private Uni<Outcome<Done>> signNow(SigningSession session, String code, Caller<Session> caller) {
    return Uni.createFrom()
        .item(session.awaitingRepresentative().map(AwaitingRepresentative::terms))
        .chain(ifAccepted(signatures::pending))
        .chain(ifAccepted(pending -> release(pending, code)))
        .chain(ifAccepted(form -> effects.take(session.terms(), effects.signed(form, caller))));
  }

  private Uni<Outcome<Octets>> release(Pending pending, String code) {
    return authorise(pending, code).chain(ifAccepted(activation -> fillIn(pending, activation)));
  }

  private Uni<Outcome<SignatureActivation>> authorise(Pending pending, String code) {
    return personalSigning.authorise(pending.credential(), pending.request(), code);
  }

  private Uni<Outcome<Octets>> fillIn(Pending pending, SignatureActivation activation) {
    return personalSigning
        .sign(activation, pending.prepared().toBeSigned())
        .chain(signature ->
            signer.complete(pending.prepared(), pending.credential().chain(), signature));
  }
}

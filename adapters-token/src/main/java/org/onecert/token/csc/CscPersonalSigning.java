package org.onecert.token.csc;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.ReleasedSignatures;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Asker;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.token.KeyedHash;
import org.onecert.token.csc.Tried.Again;
import org.onecert.token.csc.Tried.Declined;
import org.onecert.token.csc.Tried.Open;
import org.onecert.token.csc.Verdict.Expired;
import org.onecert.token.csc.Verdict.Locked;
import org.onecert.token.csc.Verdict.Signed;
import org.onecert.token.csc.Verdict.Wrong;

/// The signing service of others (CSC API v2) for legal representatives (S-3, ADR 0017).
///
/// - `sendCode`: the service sends it, if ours allow it;
/// - `authorise`: shows the service the code, and has it sign at once: its permission serves once
///   and is kept nowhere, the signature is. The same code finds that again, on every node;
/// - `sign`: hands out that signature, once it proved to be one by the person's key.
public final class CscPersonalSigning implements PersonalSigning {

  private static final Logger LOG = System.getLogger(CscPersonalSigning.class.getName());

  private final RemoteSigner service;
  private final RemoteCodes codes;
  private final KeptSignatures kept;
  private final KeyedHash hash;

  /// @param hash under a secret that the nodes share and the database does not hold
  public CscPersonalSigning(
      CscConnection connection, RemoteCodes codes, ReleasedSignatures released, KeyedHash hash) {
    this.service = connection.service();
    this.codes = codes;
    this.kept = new KeptSignatures(released, connection.offEventLoop());
    this.hash = hash;
  }

  @Override
  public Uni<Optional<PersonalCredential>> find(LegalRepresentative person) {
    return service.find(person);
  }

  @Override
  public Uni<Outcome<CodeTicket>> sendCode(
      PersonalCredential credential, SignatureRequest request, Asker asker) {
    SignatureNames names = names(credential, request);
    return codes.enter(names).chain(ifAccepted(entered -> send(credential, names, entered)));
  }

  private Uni<Outcome<CodeTicket>> send(
      PersonalCredential credential, SignatureNames names, OneTimeCode entered) {
    return service
        .sendCode(credential.id())
        .map(mobile -> Outcome.accepted(ticket(mobile, entered)))
        .onFailure()
        .call(() -> codes.withdraw(names, entered))
        .onFailure(SigningServiceUnavailable.class)
        .recoverWithItem(CscPersonalSigning::notSent);
  }

  private static CodeTicket ticket(String mobile, OneTimeCode code) {
    return new CodeTicket(
        mobile, code.sentAt().plus(OneTimeCode.RESEND_AFTER), code.expiresAt(), Optional.empty());
  }

  private static Outcome<CodeTicket> notSent(Throwable failure) {
    LOG.log(Level.WARNING, "The signing service sent no code", failure);
    return Outcome.refused(CodeRefusal.MESSAGE_NOT_SENT);
  }

  @Override
  public Uni<Outcome<SignatureActivation>> authorise(
      PersonalCredential credential, SignatureRequest request, String code) {
    CodeTry attempt = new CodeTry(credential, request, code);
    return codes.attempt(names(attempt), code).chain(tried -> judge(attempt, tried));
  }

  private Uni<Outcome<SignatureActivation>> judge(CodeTry attempt, Tried tried) {
    return switch (tried) {
      case Again _ -> Outcomes.accepted(activation(attempt));
      case Declined(var refusal) -> Outcomes.refused(refusal);
      case Open(var ifWrong) -> ask(attempt, ifWrong);
    };
  }

  private Uni<Outcome<SignatureActivation>> ask(CodeTry attempt, Refusal ifWrong) {
    return service
        .release(attempt)
        .onFailure()
        .call(() -> codes.giveBack(names(attempt)))
        .chain(verdict -> settle(attempt, verdict, ifWrong));
  }

  private Uni<Outcome<SignatureActivation>> settle(
      CodeTry attempt, Verdict verdict, Refusal ifWrong) {
    return switch (verdict) {
      case Signed(var signature) -> keep(attempt, signature);
      case Wrong _ -> turnedDown(attempt, ifWrong);
      case Expired _ -> Outcomes.refused(CodeRefusal.CODE_GONE);
      case Locked _ -> locked(attempt);
    };
  }

  private Uni<Outcome<SignatureActivation>> keep(CodeTry attempt, Octets signature) {
    SignatureActivation activation = activation(attempt);
    SignatureNames names = names(attempt);
    return kept.keep(names, activation, signature)
        .chain(() -> codes.accept(names, attempt.code()))
        .replaceWith(Outcome.accepted(activation));
  }

  private Uni<Outcome<SignatureActivation>> turnedDown(CodeTry attempt, Refusal ifWrong) {
    return codes
        .turnedDown(names(attempt), attempt.code(), ifWrong)
        .chain(tried -> judge(attempt, tried));
  }

  private Uni<Outcome<SignatureActivation>> locked(CodeTry attempt) {
    String label = CredentialLabel.of(attempt.credential().id());
    LOG.log(Level.WARNING, "CREDENTIAL_LOCKED credential=" + label);
    return codes.burn(names(attempt)).replaceWith(Outcome.refused(CodeRefusal.CODE_BURNT));
  }

  @Override
  public Uni<Octets> sign(SignatureActivation activation, Octets toBeSigned) {
    return kept.find(names(activation.credential(), activation.request()), activation, toBeSigned);
  }

  private SignatureActivation activation(CodeTry attempt) {
    return new SignatureActivation(
        attempt.credential(), attempt.request(), names(attempt).activation(attempt.code()));
  }

  private SignatureNames names(CodeTry attempt) {
    return names(attempt.credential(), attempt.request());
  }

  private SignatureNames names(PersonalCredential credential, SignatureRequest request) {
    return new SignatureNames(hash, credential, request);
  }
}

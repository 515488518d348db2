package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import org.onecert.application.code.CodeSending;
import org.onecert.application.code.Codes;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.people.OneTimeCode;

/// The codes that release signatures: bound to session, hash and mobile (S-3).
///
/// A code that matched is not spent: the same code for the same hash may be shown again after a
/// lost answer. What it releases is one signature all the same ([HostedPersonalSigning]).
public final class SignatureCodes {

  private final CodeSending sending;
  private final Codes codes;

  public SignatureCodes(CodeSending sending, Codes codes) {
    this.sending = sending;
    this.codes = codes;
  }

  Uni<Outcome<CodeTicket>> send(Mobile mobile, SignatureRequest request, Asker asker) {
    return sending.send(binding(mobile, request), code -> wording(request, code), asker);
  }

  private static Wording wording(SignatureRequest request, String code) {
    return Wording.representativeSignature(code, request.formTitle(), request.enterprise());
  }

  Uni<Outcome<OneTimeCode>> attempt(Mobile mobile, SignatureRequest request, String code) {
    return codes.attempt(binding(mobile, request), code);
  }

  private static CodeBinding binding(Mobile mobile, SignatureRequest request) {
    return CodeBinding.toSignature(request.session().value(), request.hash(), mobile);
  }
}

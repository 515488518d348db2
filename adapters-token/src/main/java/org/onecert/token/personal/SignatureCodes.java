package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.PersonalSigning.SignatureRequest;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.people.OneTimeCode;

/// The codes that release signatures: bound to session, hash and mobile (S-3).
public final class SignatureCodes {

  private final CodeSending sending;
  private final CodeTrying trying;

  public SignatureCodes(CodeSending sending, CodeDesk desk, InstantSource clock) {
    this.sending = sending;
    this.trying = new CodeTrying(desk, clock);
  }

  Uni<Outcome<CodeTicket>> send(Mobile mobile, SignatureRequest request) {
    return sending
        .send(binding(mobile, request), code -> SignatureMessage.text(request, code))
        .map(outcome -> outcome.map(code -> ticket(mobile, code)));
  }

  Uni<Outcome<OneTimeCode>> attempt(Mobile mobile, SignatureRequest request, String code) {
    return trying.attempt(binding(mobile, request), code);
  }

  private static CodeBinding binding(Mobile mobile, SignatureRequest request) {
    return CodeBinding.toSignature(request.session().value(), request.hash(), mobile);
  }

  private static CodeTicket ticket(Mobile mobile, OneTimeCode code) {
    return new CodeTicket(
        mobile.masked(), code.sentAt().plus(OneTimeCode.RESEND_AFTER), code.expiresAt());
  }
}

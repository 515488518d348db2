package org.onecert.application.code;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.util.function.UnaryOperator;
import org.onecert.application.Outcomes;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.TextMessages;
import org.onecert.application.port.TextMessages.Handover;
import org.onecert.application.port.TextMessages.TextMessage;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;

/// Sends codes: six digits of a secure random source (S-3).
///
/// A code is entered before it goes out, so that the limits hold on all nodes, and withdrawn if the
/// gateway does not take it. No lock is held while the gateway is asked.
public final class CodeSending {

  private static final int CODES = 1_000_000;

  private final Codes codes;
  private final TextMessages messages;
  private final SecureRandom random;

  public CodeSending(Codes codes, TextMessages messages, SecureRandom random) {
    this.codes = codes;
    this.messages = messages;
    this.random = random;
  }

  /// Sends a new code to the mobile of the binding.
  ///
  /// @param wording the text of the message, made from the code
  public Uni<Outcome<CodeTicket>> send(CodeBinding binding, UnaryOperator<String> wording) {
    String code = "%06d".formatted(random.nextInt(CODES));
    TextMessage message = new TextMessage(binding.mobile(), wording.apply(code));
    return codes.enter(binding, code).chain(ifAccepted(entered -> post(binding, entered, message)));
  }

  private Uni<Outcome<CodeTicket>> post(
      CodeBinding binding, OneTimeCode entered, TextMessage message) {
    return messages
        .send(message)
        .onFailure()
        .call(() -> codes.withdraw(binding, entered))
        .chain(handover -> answer(handover, binding, entered));
  }

  private Uni<Outcome<CodeTicket>> answer(
      Handover handover, CodeBinding binding, OneTimeCode entered) {
    return switch (handover) {
      case ACCEPTED -> Outcomes.accepted(ticket(binding.mobile(), entered));
      case FAILED ->
          codes
              .withdraw(binding, entered)
              .replaceWith(Outcome.refused(CodeRefusal.MESSAGE_NOT_SENT));
    };
  }

  private static CodeTicket ticket(Mobile mobile, OneTimeCode code) {
    return new CodeTicket(
        mobile.masked(), code.sentAt().plus(OneTimeCode.RESEND_AFTER), code.expiresAt());
  }
}

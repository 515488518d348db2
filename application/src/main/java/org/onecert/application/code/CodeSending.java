package org.onecert.application.code;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Function;
import org.onecert.application.Identifiers;
import org.onecert.application.message.MessageDesk;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.TextMessages;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Outcome;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.NotSent;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.Handover.TooMany;
import org.onecert.domain.message.Handover.Unclear;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.TooManyMessages;

/// Sends codes: six digits of a secure random source (S-3).
///
/// A code is entered before it goes out, so that the limits hold on all nodes, and withdrawn if
/// nobody sent it. Where nobody knows whether it was sent, it is good: it may arrive. No lock is
/// held while a provider is asked.
public final class CodeSending {

  private static final int CODES = 1_000_000;

  private final Codes codes;
  private final MessageDesk desk;
  private final TextMessages messages;
  private final Transactions transactions;
  private final Identifiers identifiers;
  private final SecureRandom random;

  public CodeSending(
      Codes codes,
      MessageDesk desk,
      TextMessages messages,
      Transactions transactions,
      Identifiers identifiers,
      SecureRandom random) {
    this.codes = codes;
    this.desk = desk;
    this.messages = messages;
    this.transactions = transactions;
    this.identifiers = identifiers;
    this.random = random;
  }

  /// Sends a new code to the mobile of the binding.
  ///
  /// @param wording of the message, made from the code
  public Uni<Outcome<CodeTicket>> send(
      CodeBinding binding, Function<String, Wording> wording, Asker asker) {
    String code = "%06d".formatted(random.nextInt(CODES));
    var id = new MessageId(identifiers.next());
    var message = new TextMessage(id, binding.mobile(), wording.apply(code));
    return transactions
        .inTransaction(() -> enter(binding, code, message, asker))
        .chain(ifAccepted(entered -> post(binding, entered, message)));
  }

  private Uni<Outcome<OneTimeCode>> enter(
      CodeBinding binding, String code, TextMessage message, Asker asker) {
    return codes
        .next(binding, code)
        .chain(ifAccepted(next -> enter(binding, next, desk.enter(message, asker))));
  }

  private Uni<Outcome<OneTimeCode>> enter(
      CodeBinding binding, OneTimeCode next, Uni<Outcome<TextMessage>> message) {
    return message.chain(ifAccepted(_ -> codes.enter(binding, next)));
  }

  private Uni<Outcome<CodeTicket>> post(
      CodeBinding binding, OneTimeCode entered, TextMessage message) {
    return messages.send(message).chain(handover -> answer(handover, binding, entered, message));
  }

  private Uni<Outcome<CodeTicket>> answer(
      Handover handover, CodeBinding binding, OneTimeCode entered, TextMessage message) {
    return switch (handover) {
      case Taken taken ->
          desk.note(message, taken).map(standing -> ticket(standing, entered, message));
      case Unclear _ -> desk.unclear(message).map(standing -> ticket(standing, entered, message));
      case NotSent nobody ->
          transactions
              .inTransaction(
                  () -> codes.withdraw(binding, entered).chain(() -> desk.withdraw(message)))
              .replaceWith(Outcome.refused(refusal(nobody)));
    };
  }

  private static Refusal refusal(NotSent nobody) {
    return switch (nobody) {
      case Unreached _ -> CodeRefusal.MESSAGE_NOT_SENT;
      case MobileRefused _ -> CodeRefusal.MOBILE_REFUSED;
      case TooMany(var remaining) -> new TooManyMessages(remaining);
    };
  }

  private static Outcome<CodeTicket> ticket(
      MessageStanding standing, OneTimeCode code, TextMessage message) {
    return Outcome.accepted(
        new CodeTicket(
            message.mobile().masked(),
            code.sentAt().plus(OneTimeCode.RESEND_AFTER),
            code.expiresAt(),
            Optional.of(standing)));
  }
}

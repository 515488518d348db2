package org.onecert.application.code;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.security.SecureRandom;
import java.time.Duration;
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
    return desk.allows(message, asker)
        .chain(ifAccepted(_ -> entered(binding, code, message, asker)))
        .chain(ifAccepted(this::post));
  }

  private Uni<Outcome<Sending>> entered(
      CodeBinding binding, String code, TextMessage message, Asker asker) {
    return transactions.inTransaction(() -> enter(binding, code, message, asker));
  }

  private Uni<Outcome<Sending>> enter(
      CodeBinding binding, String code, TextMessage message, Asker asker) {
    return codes
        .next(binding, code)
        .chain(
            ifAccepted(next ->
                desk.enter(message, asker)
                    .map(entered -> entered.map(wait -> new Sending(binding, next, message, wait)))
                    .chain(ifAccepted(this::enter))));
  }

  private Uni<Outcome<Sending>> enter(Sending sending) {
    return codes.enter(sending.binding(), sending.next()).replaceWith(Outcome.accepted(sending));
  }

  private Uni<Outcome<CodeTicket>> post(Sending sending) {
    return messages.send(sending.message()).chain(handover -> answer(handover, sending));
  }

  private Uni<Outcome<CodeTicket>> answer(Handover handover, Sending sending) {
    return switch (handover) {
      case Taken taken -> desk.note(sending.message(), taken).map(sending::ticket);
      case Unclear _ -> desk.unclear(sending.message()).map(sending::ticket);
      case Unreached _ -> unreached(sending);
      case MobileRefused _ -> declined(sending, CodeRefusal.MOBILE_REFUSED);
      case TooMany(var remaining) -> declined(sending, new TooManyMessages(remaining));
    };
  }

  private Uni<Outcome<CodeTicket>> unreached(Sending sending) {
    return transactions
        .inTransaction(() -> withdraw(sending).chain(() -> desk.withdraw(sending.message())))
        .replaceWith(Outcome.refused(CodeRefusal.MESSAGE_NOT_SENT));
  }

  private Uni<Outcome<CodeTicket>> declined(Sending sending, Refusal refusal) {
    return transactions
        .inTransaction(() -> withdraw(sending))
        .chain(() -> desk.declined(sending.message()))
        .replaceWith(Outcome.refused(refusal));
  }

  private Uni<Void> withdraw(Sending sending) {
    return codes.withdraw(sending.binding(), sending.next());
  }

  /// A code on its way.
  ///
  /// @param spacing how long another one will have to wait for the limits of messages
  private record Sending(
      CodeBinding binding, NextCode next, TextMessage message, Duration spacing) {

    Outcome<CodeTicket> ticket(MessageStanding standing) {
      OneTimeCode code = next.code();
      Duration again =
          spacing.compareTo(OneTimeCode.RESEND_AFTER) > 0 ? spacing : OneTimeCode.RESEND_AFTER;
      return Outcome.accepted(
          new CodeTicket(
              message.mobile().masked(),
              code.sentAt().plus(again),
              code.expiresAt(),
              Optional.of(standing)));
    }
  }
}

package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onecert.application.Outcomes;
import org.onecert.application.port.TextMessages;
import org.onecert.application.port.TextMessages.Handover;
import org.onecert.application.port.TextMessages.TextMessage;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;

/// Sends a code to a mobile (S-3): the code is kept first, in a transaction of its own, and the
/// message goes out after it. A message that the gateway does not take leaves no code behind, so
/// that another can be asked for at once.
public final class CodeSending {

  private final CodeDesk desk;
  private final SixDigitCodes newCodes;
  private final TextMessages messages;
  private final InstantSource clock;

  public CodeSending(
      CodeDesk desk, SixDigitCodes newCodes, TextMessages messages, InstantSource clock) {
    this.desk = desk;
    this.newCodes = newCodes;
    this.messages = messages;
    this.clock = clock;
  }

  /// @param text makes the message out of the code
  public Uni<Outcome<OneTimeCode>> send(CodeBinding binding, UnaryOperator<String> text) {
    String code = newCodes.next();
    Octets name = desk.digests().ofBinding(binding);
    OneTimeCode kept = OneTimeCode.sent(desk.digests().ofCode(binding, code), clock.instant());
    TextMessage message = new TextMessage(binding.mobile(), text.apply(code));
    return desk.transactions()
        .inTransaction(() -> desk.codes().claim(name).chain(last -> keep(last, name, kept)))
        .chain(Outcomes.ifAccepted(_ -> handOver(message, name, kept)));
  }

  private Uni<Outcome<OneTimeCode>> keep(
      Optional<OneTimeCode> last, Octets name, OneTimeCode code) {
    return last.map(earlier -> earlier.waitForNext(code.sentAt()))
        .filter(Duration::isPositive)
        .<Uni<Outcome<OneTimeCode>>>map(wait -> Outcomes.refused(new CodeSentRecently(wait)))
        .orElseGet(() -> desk.codes().put(name, code).replaceWith(Outcome.accepted(code)));
  }

  private Uni<Outcome<OneTimeCode>> handOver(TextMessage message, Octets name, OneTimeCode code) {
    return messages
        .send(message)
        .onFailure()
        .call(() -> withdraw(name, code))
        .chain(handover -> handedOver(handover, name, code));
  }

  private Uni<Outcome<OneTimeCode>> handedOver(Handover handover, Octets name, OneTimeCode code) {
    return switch (handover) {
      case ACCEPTED -> Outcomes.accepted(code);
      case FAILED ->
          withdraw(name, code).replaceWith(Outcome.refused(CodeRefusal.MESSAGE_NOT_SENT));
    };
  }

  /// Removes the code, unless a slow gateway has let a later one take its place.
  private Uni<Void> withdraw(Octets name, OneTimeCode code) {
    return desk.transactions()
        .inTransaction(() -> desk.codes().claim(name).chain(now -> remove(now, name, code)));
  }

  private Uni<Void> remove(Optional<OneTimeCode> now, Octets name, OneTimeCode code) {
    return now.filter(present -> present.digest().matchesSecretly(code.digest()))
        .map(_ -> desk.codes().remove(name))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}

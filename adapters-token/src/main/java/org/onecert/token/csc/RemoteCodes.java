package org.onecert.token.csc;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onecert.application.Outcomes;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.CodeAttempt;
import org.onecert.domain.people.CodeAttempt.Matched;
import org.onecert.domain.people.CodeAttempt.Missed;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.Refusal;
import org.onecert.token.csc.Tried.Again;
import org.onecert.token.csc.Tried.Declined;
import org.onecert.token.csc.Tried.Open;

/// What S-3 promises of codes, on all nodes together, whatever the service does: 90 seconds, 30
/// minutes, five wrong tries. Codes themselves are known to the service alone.
///
/// The service binds a code to a hash only when it is shown. So one code is alive for a credential,
/// the last, and it serves the signature that it was sent for and no other. No lock is held while
/// the service is asked: a try counts before, and is given back if the service had no answer.
public final class RemoteCodes {

  private final OneTimeCodes codes;
  private final Transactions transactions;
  private final InstantSource clock;

  public RemoteCodes(OneTimeCodes codes, Transactions transactions, InstantSource clock) {
    this.codes = codes;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Notes that a code goes out, unless the last one to this person is too young.
  Uni<Outcome<OneTimeCode>> enter(SignatureNames names) {
    OneTimeCode next = OneTimeCode.sent(names.signature(), clock.instant());
    return transactions.inTransaction(() ->
        codes
            .claim(names.holder())
            .map(last -> replace(last, next))
            .chain(ifAccepted(entered -> keep(names, entered))));
  }

  private static Outcome<OneTimeCode> replace(Optional<OneTimeCode> last, OneTimeCode next) {
    Duration remaining = last.map(code -> code.waitForNext(next.sentAt())).orElse(Duration.ZERO);
    return remaining.isPositive()
        ? Outcome.refused(new CodeSentRecently(remaining))
        : Outcome.accepted(next);
  }

  private Uni<Outcome<OneTimeCode>> keep(SignatureNames names, OneTimeCode entered) {
    OneTimeCode unknown = OneTimeCode.sent(names.unknownCode(), entered.sentAt());
    return codes
        .put(names.holder(), entered)
        .chain(() -> codes.put(names.signature(), unknown))
        .chain(() -> Outcomes.accepted(entered));
  }

  /// Forgets a code that did not go out, unless a later one took its place.
  Uni<Void> withdraw(SignatureNames names, OneTimeCode entered) {
    return transactions.inTransaction(
        () -> codes.claim(names.holder()).chain(now -> withdraw(names, entered, now)));
  }

  private Uni<Void> withdraw(SignatureNames names, OneTimeCode entered, Optional<OneTimeCode> now) {
    return now.filter(entered::equals)
        .map(_ -> codes.remove(names.holder()).chain(() -> codes.remove(names.signature())))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  /// Counts a try that the service has to judge, and judges all others.
  Uni<Tried> attempt(SignatureNames names, String code) {
    return transactions.inTransaction(() ->
        codes
            .claim(names.holder())
            .chain(last -> isFor(names, last) ? tryOut(names, code) : gone()));
  }

  private static boolean isFor(SignatureNames names, Optional<OneTimeCode> last) {
    return last.filter(code -> code.digest().matchesSecretly(names.signature())).isPresent();
  }

  private static Uni<Tried> gone() {
    return Uni.createFrom().item(new Declined(CodeRefusal.CODE_GONE));
  }

  private Uni<Tried> tryOut(SignatureNames names, String code) {
    Instant now = clock.instant();
    return codes
        .claim(names.signature())
        .map(Optional::orElseThrow)
        .chain(known -> note(names, known, known.attempt(names.code(code), now)));
  }

  private Uni<Tried> note(SignatureNames names, OneTimeCode known, CodeAttempt attempt) {
    return codes
        .put(names.signature(), attempt.code())
        .replaceWith(tried(attempt, isOpen(names, known, attempt)));
  }

  private static boolean isOpen(SignatureNames names, OneTimeCode known, CodeAttempt attempt) {
    return known.digest().matchesSecretly(names.unknownCode())
        && attempt.code().wrongTries() > known.wrongTries();
  }

  private static Tried tried(CodeAttempt attempt, boolean open) {
    return switch (attempt) {
      case Matched _ -> new Again();
      case Missed(_, var refusal) -> open ? new Open(refusal) : new Declined(refusal);
    };
  }

  /// The service said that the code is wrong. Another request may have been faster with it.
  Uni<Tried> turnedDown(SignatureNames names, String code, Refusal refusal) {
    Octets right = names.code(code);
    return transactions.inTransaction(() ->
        codes
            .claim(names.signature())
            .map(known -> known.filter(now -> now.digest().matchesSecretly(right)))
            .map(same -> same.isPresent() ? new Again() : new Declined(refusal)));
  }

  /// The service accepted the code, and its signature is kept: it counts no more, and will be known
  /// again.
  Uni<Void> accept(SignatureNames names, String code) {
    return change(names, known -> with(names.code(code), known, fewer(known)));
  }

  /// The service did not say whether the code is right.
  Uni<Void> giveBack(SignatureNames names) {
    return change(names, known -> with(known.digest(), known, fewer(known)));
  }

  /// The service accepts no more codes.
  Uni<Void> burn(SignatureNames names) {
    return change(names, known -> with(known.digest(), known, OneTimeCode.WRONG_TRIES));
  }

  private static int fewer(OneTimeCode known) {
    return Math.max(0, known.wrongTries() - 1);
  }

  private static OneTimeCode with(Octets digest, OneTimeCode known, int wrongTries) {
    return new OneTimeCode(digest, known.sentAt(), wrongTries, known.spent());
  }

  private Uni<Void> change(SignatureNames names, UnaryOperator<OneTimeCode> step) {
    return transactions.inTransaction(
        () -> codes.claim(names.signature()).chain(known -> put(names, known.map(step))));
  }

  private Uni<Void> put(SignatureNames names, Optional<OneTimeCode> changed) {
    return changed
        .map(code -> codes.put(names.signature(), code))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}

package org.onecert.application.code;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.port.CodeDigests;
import org.onecert.application.port.OneTimeCodes;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.CodeAttempt;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;

/// The codes that are alive, on all nodes together.
public final class Codes {

  private final OneTimeCodes codes;
  private final CodeDigests digests;
  private final Transactions transactions;
  private final InstantSource clock;

  public Codes(
      OneTimeCodes codes, CodeDigests digests, Transactions transactions, InstantSource clock) {
    this.codes = codes;
    this.digests = digests;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// The next code for a binding, unless the last is too young. Part of a transaction.
  Uni<Outcome<NextCode>> next(CodeBinding binding, String code) {
    Octets key = digests.ofBinding(binding);
    OneTimeCode next = OneTimeCode.sent(digests.ofCode(binding, code), clock.instant());
    return codes.claim(key).map(last -> replace(last, next));
  }

  private static Outcome<NextCode> replace(Optional<OneTimeCode> last, OneTimeCode next) {
    Duration remaining = last.map(code -> code.waitForNext(next.sentAt())).orElse(Duration.ZERO);
    return remaining.isPositive()
        ? Outcome.refused(new CodeSentRecently(remaining))
        : Outcome.accepted(new NextCode(next, last));
  }

  /// Makes a code the one that is alive. Part of a transaction.
  Uni<Void> enter(CodeBinding binding, NextCode next) {
    return codes.put(digests.ofBinding(binding), next.code());
  }

  /// Forgets a code that did not go out, unless a later one took its place meanwhile: the one
  /// before it is alive again, if it was. Part of a transaction.
  Uni<Void> withdraw(CodeBinding binding, NextCode next) {
    Octets key = digests.ofBinding(binding);
    return codes.claim(key).chain(now -> withdraw(key, now, next));
  }

  private Uni<Void> withdraw(Octets key, Optional<OneTimeCode> now, NextCode next) {
    return now.filter(present -> present.digest().matchesSecretly(next.code().digest()))
        .map(_ -> putBack(key, next.before()))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> putBack(Octets key, Optional<OneTimeCode> before) {
    return before.map(code -> codes.put(key, code)).orElseGet(() -> codes.remove(key));
  }

  /// Tries a code. A wrong one counts, on all nodes together, in a transaction of its own; a right
  /// one stays alive until it is spent.
  public Uni<Outcome<OneTimeCode>> attempt(CodeBinding binding, String code) {
    Octets key = digests.ofBinding(binding);
    Octets presented = digests.ofCode(binding, code);
    return transactions.inTransaction(
        () -> codes.claim(key).chain(known -> attempt(key, known, presented)));
  }

  private Uni<Outcome<OneTimeCode>> attempt(
      Octets key, Optional<OneTimeCode> known, Octets presented) {
    if (known.isEmpty()) {
      return Outcomes.refused(CodeRefusal.CODE_GONE);
    }
    CodeAttempt attempt = known.get().attempt(presented, clock.instant());
    return codes.put(key, attempt.code()).replaceWith(attempt.outcome());
  }

  /// Spends a code that matched; refused if another request was faster. Part of the transaction in
  /// which it takes effect.
  public Uni<Outcome<OneTimeCode>> spend(CodeBinding binding, String code) {
    Octets key = digests.ofBinding(binding);
    Octets presented = digests.ofCode(binding, code);
    return codes
        .claim(key)
        .map(known -> matching(known, presented))
        .chain(ifAccepted(matched -> spent(key, matched)));
  }

  private Outcome<OneTimeCode> matching(Optional<OneTimeCode> known, Octets presented) {
    Instant now = clock.instant();
    return known
        .map(code -> code.attempt(presented, now).outcome())
        .orElse(Outcome.refused(CodeRefusal.CODE_GONE));
  }

  private Uni<Outcome<OneTimeCode>> spent(Octets key, OneTimeCode code) {
    return codes.put(key, code.spend()).replaceWith(Outcome.accepted(code.spend()));
  }
}

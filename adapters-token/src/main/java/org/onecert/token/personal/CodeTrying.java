package org.onecert.token.personal;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.CodeAttempt;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.domain.refusal.CodeRefusal;

/// Tries a code (S-3): in one transaction under a lock, which commits for a wrong code too, so that
/// every wrong try counts, on any number of nodes.
///
/// A code that matched is not spent: the same code for the same hash may be shown again after a
/// lost answer. What it releases is one signature all the same ([HostedPersonalSigning]).
final class CodeTrying {

  private final CodeDesk desk;
  private final InstantSource clock;

  CodeTrying(CodeDesk desk, InstantSource clock) {
    this.desk = desk;
    this.clock = clock;
  }

  Uni<Outcome<OneTimeCode>> attempt(CodeBinding binding, String code) {
    Octets name = desk.digests().ofBinding(binding);
    Octets presented = desk.digests().ofCode(binding, code);
    return desk.transactions()
        .inTransaction(
            () -> desk.codes().claim(name).chain(last -> attempt(last, name, presented)));
  }

  private Uni<Outcome<OneTimeCode>> attempt(
      Optional<OneTimeCode> last, Octets name, Octets presented) {
    return last.map(code -> keep(code.attempt(presented, clock.instant()), name))
        .orElseGet(() -> Outcomes.refused(CodeRefusal.CODE_GONE));
  }

  private Uni<Outcome<OneTimeCode>> keep(CodeAttempt attempt, Octets name) {
    return desk.codes().put(name, attempt.code()).replaceWith(attempt.outcome());
  }
}

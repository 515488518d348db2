package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;

/// The last step of every signing session: one transaction in which the form takes effect, or
/// nothing does (S-5).
///
/// The enterprise is claimed before the session, as everywhere; the claim holds for one that does
/// not exist yet, too.
public final class LastStep {

  private final Enterprises enterprises;
  private final SigningSessions signingSessions;
  private final Transactions transactions;

  public LastStep(
      Enterprises enterprises, SigningSessions signingSessions, Transactions transactions) {
    this.enterprises = enterprises;
    this.signingSessions = signingSessions;
    this.transactions = transactions;
  }

  /// Takes the step, unless it has been taken; whoever comes late gets the same answer.
  ///
  /// @param effect of a session that is not completed yet
  Uni<Outcome<Completed>> take(
      SigningTerms terms, SignedForm form, Function<Claimed, Uni<Outcome<Completed>>> effect) {
    return transactions.inTransaction(
        () -> claim(terms, form).chain(claimed -> take(claimed, effect)));
  }

  private Uni<Claimed> claim(SigningTerms terms, SignedForm form) {
    return enterprises
        .claim(terms.matter().sealingCertificate().facts().uscc())
        .chain(enterprise -> claim(terms, enterprise, form));
  }

  private Uni<Claimed> claim(SigningTerms terms, Optional<Enterprise> enterprise, SignedForm form) {
    return signingSessions
        .claim(terms.id())
        .map(session -> new Claimed(session.orElseThrow().asOf(form.at()), enterprise, form));
  }

  private static Uni<Outcome<Completed>> take(
      Claimed claimed, Function<Claimed, Uni<Outcome<Completed>>> effect) {
    return switch (claimed.session()) {
      case Completed completed -> Outcomes.accepted(completed);
      case SigningSession.Open _, SigningSession.Ended _ -> effect.apply(claimed);
    };
  }

  /// Enterprise and session under their locks.
  ///
  /// @param enterprise of the sealing certificate, if there is one
  record Claimed(SigningSession session, Optional<Enterprise> enterprise, SignedForm form) {}
}

package org.onecert.application.upgrade;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.login.TokenProofs.TokenProof;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.ReplacedIssues;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.port.Upgrades;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.upgrade.Succession;
import org.onecert.domain.upgrade.Swap;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeTerms;

/// Completes upgrades for which a token has proven that it is here: one transaction in which the
/// swap takes place, or nothing does (U-3). A token that proves to be the wrong one has used its
/// challenge up.
public final class ProvenUpgrades {

  private final Enterprises enterprises;
  private final Upgrades upgrades;
  private final Successions successions;
  private final Sessions sessions;
  private final ReplacedIssues replaced;
  private final TokenProofs proofs;
  private final Swaps swaps;
  private final Transactions transactions;
  private final InstantSource clock;

  public ProvenUpgrades(
      Enterprises enterprises,
      Upgrades upgrades,
      Successions successions,
      Sessions sessions,
      ReplacedIssues replaced,
      TokenProofs proofs,
      Swaps swaps,
      Transactions transactions,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.upgrades = upgrades;
    this.successions = successions;
    this.sessions = sessions;
    this.replaced = replaced;
    this.proofs = proofs;
    this.swaps = swaps;
    this.transactions = transactions;
    this.clock = clock;
  }

  Uni<Outcome<Completed>> complete(UpgradeTerms terms, Caller<Admitted> caller, TokenProof proof) {
    Answered attempt = new Answered(terms, caller, proof, clock.instant());
    return transactions.inTransaction(() ->
        enterprises.claim(terms.enterprise()).chain(enterprise -> complete(enterprise, attempt)));
  }

  /// Whoever comes late gets the same answer.
  private Uni<Outcome<Completed>> complete(Enterprise enterprise, Answered attempt) {
    return upgrades
        .find(attempt.terms().id())
        .map(Optional::orElseThrow)
        .chain(upgrade ->
            switch (upgrade) {
              case Completed completed -> Outcomes.accepted(completed);
              case Pending _, Upgrade.Ended _ -> complete(upgrade, enterprise, attempt);
            });
  }

  private Uni<Outcome<Completed>> complete(
      Upgrade upgrade, Enterprise enterprise, Answered attempt) {
    return sessions
        .held(attempt.caller().session().id())
        .chain(ifAccepted(_ -> proofs.take(attempt.proof())))
        .map(taken -> taken.then(_ -> upgrade.asOf(attempt.at()).pending()))
        .chain(ifAccepted(pending -> complete(pending, enterprise, attempt)));
  }

  private Uni<Outcome<Completed>> complete(
      Pending pending, Enterprise enterprise, Answered attempt) {
    return successions
        .find(enterprise, pending.terms().deputy())
        .map(found -> found.then(succession -> succession.byMain(attempt.viewerIn(enterprise))))
        .chain(ifAccepted(succession -> proven(succession, attempt)))
        .chain(ifAccepted(succession -> swap(pending, succession, attempt)));
  }

  private Uni<Outcome<Succession>> proven(Succession succession, Answered attempt) {
    return replaced
        .contain(attempt.proof().token().facts().fingerprint())
        .map(gone -> succession.answeredBy(attempt.proof().token().facts(), gone));
  }

  private Uni<Outcome<Completed>> swap(Pending pending, Succession succession, Answered attempt) {
    Completed completed = pending.completed(attempt.at());
    Swap swap = succession.swap(succession.enterprise().profile());
    return upgrades
        .put(completed)
        .chain(() -> sessions.evidence(attempt.caller().session().id()))
        .chain(mains -> swaps.carryOut(swap, attempt.cause(mains)))
        .replaceWith(Outcome.accepted(completed));
  }

  private record Answered(
      UpgradeTerms terms, Caller<Admitted> caller, TokenProof proof, Instant at) {

    Viewer viewerIn(Enterprise enterprise) {
      return enterprise.viewer(caller.session().certificate());
    }

    /// @param mains what the main certificate's token signed to log in. A session that an
    ///   activation opened has a form instead, which that token sealed
    Cause cause(Optional<String> mains) {
      Admitted session = caller.session();
      String other =
          "certificate=%s session=%s"
              .formatted(session.facts().fingerprint().hex(), session.id().value());
      return new Cause(caller, at, Proofs.of(mains.orElse(other), proof));
    }
  }
}

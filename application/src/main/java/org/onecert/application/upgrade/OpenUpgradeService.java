package org.onecert.application.upgrade;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Identifiers;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.Transactions;
import org.onecert.application.port.Upgrades;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.upgrade.Succession;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.domain.upgrade.UpgradeTerms;

/// Decides under the claim of the enterprise, by what the caller is in it then.
public final class OpenUpgradeService implements OpenUpgrade {

  private final Enterprises enterprises;
  private final Sessions sessions;
  private final Successions successions;
  private final Openings openings;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public OpenUpgradeService(
      Enterprises enterprises,
      Sessions sessions,
      Successions successions,
      Openings openings,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.sessions = sessions;
    this.successions = successions;
    this.openings = openings;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Pending>> open(Caller<Admitted> caller, CertificateId deputy) {
    Wish wish = new Wish(caller.session(), caller.at(clock.instant()), deputy);
    return transactions.inTransaction(() ->
        enterprises
            .claim(caller.session().enterprise())
            .chain(enterprise -> open(enterprise, wish)));
  }

  private Uni<Outcome<Pending>> open(Enterprise enterprise, Wish wish) {
    return sessions
        .held(wish.caller().id())
        .chain(ifAccepted(_ -> successions.find(enterprise, wish.deputy())))
        .call(found -> refused(found, wish, Particulars.NONE.trying(wish.deputy())))
        .chain(ifAccepted(found -> open(found, wish)));
  }

  private Uni<Outcome<Pending>> open(Succession found, Wish wish) {
    Particulars subject = Particulars.of(found.candidate().facts().uniqueId());
    return Outcomes.known(found.byMain(found.enterprise().viewer(wish.caller().certificate())))
        .chain(ifAccepted(succession -> openings.open(succession, wish.actor())))
        .call(outcome -> trail.either(Act.OPEN_UPGRADE, wish.actor(), outcome, subject));
  }

  private Uni<Void> refused(Outcome<?> outcome, Wish wish, Particulars about) {
    return trail.refused(Act.OPEN_UPGRADE, wish.actor(), outcome, about);
  }

  private record Wish(Admitted caller, Actor actor, CertificateId deputy) {}

  /// Opens upgrades, one at a time for each enterprise.
  ///
  /// @param lifetime how long the deputy's token has to answer
  public record Openings(
      Upgrades upgrades, PendingUpgrades pending, Identifiers identifiers, Duration lifetime) {

    Uni<Outcome<Pending>> open(Succession succession, Actor actor) {
      Pending next = new Pending(terms(succession, actor));
      return pending
          .end(succession.enterprise().id(), _ -> true, Pending::cancelled, actor)
          .call(() -> upgrades.put(next))
          .replaceWith(Outcome.accepted(next));
    }

    private UpgradeTerms terms(Succession succession, Actor actor) {
      return new UpgradeTerms(
          new UpgradeId(identifiers.next()),
          succession.enterprise().id(),
          succession.main().id(),
          succession.candidate().id(),
          actor.at(),
          actor.at().plus(lifetime));
    }
  }
}

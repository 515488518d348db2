package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.signing.HalfDoneSignings;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.history.Actor;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.upgrade.Swap;
import org.onecert.domain.upgrade.Upgrade.Pending;

/// Ends what was begun and is not done, signing sessions and upgrades that wait for a token, when
/// whoever began it leaves or the ground shifts under it. Part of that transaction, under the claim
/// of the enterprise.
public final class HalfDoneWork {

  private final HalfDoneSignings signings;
  private final PendingUpgrades upgrades;

  public HalfDoneWork(HalfDoneSignings signings, PendingUpgrades upgrades) {
    this.signings = signings;
    this.upgrades = upgrades;
  }

  /// The user logs out, and gives up what he began.
  public Uni<Void> cancel(Session session, Actor actor) {
    return signings
        .cancel(session.facts(), actor)
        .call(() ->
            session instanceof Admitted admitted
                ? cancelUpgrade(admitted, actor)
                : Uni.createFrom().voidItem());
  }

  private Uni<Void> cancelUpgrade(Admitted session, Actor actor) {
    return upgrades.end(
        session.enterprise(),
        pending -> pending.terms().main().equals(session.certificate()),
        Pending::cancelled,
        actor);
  }

  /// A deputy is deregistered (M-3).
  public Uni<Void> voidOfDeregistered(Certificate deputy, Actor actor) {
    LogInRefusal reason = LogInRefusal.CERTIFICATE_DEREGISTERED;
    return signings
        .voidAll(deputy.facts(), reason, actor)
        .call(() ->
            upgrades.end(
                deputy.enterprise(),
                pending -> pending.terms().deputy().equals(deputy.id()),
                pending -> pending.voided(reason),
                actor));
  }

  /// Another certificate is the main one: whatever was begun under the old one cannot take effect
  /// (U-3).
  Uni<Void> voidContradicted(Swap swap, Actor actor) {
    AuthorisationRefusal reason = AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED;
    return signings
        .voidContradicted(swap.before(), reason, actor)
        .call(() ->
            upgrades.end(swap.before().id(), _ -> true, pending -> pending.voided(reason), actor));
  }
}

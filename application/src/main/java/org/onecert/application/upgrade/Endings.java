package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.onecert.application.port.Sessions;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Upgrades;
import org.onecert.application.upgrade.PreviewUpgrade.Ending;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.domain.upgrade.Succession;
import org.onecert.domain.upgrade.Upgrade;

/// Looks up what a swap would end.
public final class Endings {

  private final Sessions sessions;
  private final SigningSessions signings;
  private final Upgrades upgrades;

  public Endings(Sessions sessions, SigningSessions signings, Upgrades upgrades) {
    this.sessions = sessions;
    this.signings = signings;
    this.upgrades = upgrades;
  }

  Uni<Ending> of(Succession succession, Instant now) {
    return Uni.combine()
        .all()
        .unis(
            sessions.count(succession.main().id(), now),
            sessions.count(succession.candidate().id(), now),
            signings(succession.enterprise(), now),
            upgrade(succession.enterprise(), now))
        .usingConcurrencyOf(1)
        .with(Ending::new);
  }

  private Uni<List<SigningTerms>> signings(Enterprise enterprise, Instant now) {
    return signings
        .open(enterprise.uscc().organisationCode())
        .map(open ->
            open.stream()
                .filter(session -> session.asOf(now) instanceof SigningSession.Open)
                .map(SigningSession::terms)
                .filter(terms -> terms.matter().standsOnTheMain())
                .toList());
  }

  private Uni<Boolean> upgrade(Enterprise enterprise, Instant now) {
    return upgrades
        .pending(enterprise.id())
        .map(found -> found.filter(one -> one.asOf(now) instanceof Upgrade.Pending).isPresent());
  }
}

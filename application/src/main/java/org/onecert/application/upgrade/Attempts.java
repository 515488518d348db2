package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Trail;
import org.onecert.application.port.Certificates;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.upgrade.UpgradeTerms;

/// Notes attempts to complete an upgrade that were refused, with the token that was shown (U-2).
public record Attempts(Certificates certificates, Trail trail) {

  /// @param shown as far as that is proven
  Uni<Void> note(Attempt attempt, Outcome<?> outcome, Optional<UniqueId> shown) {
    UpgradeTerms terms = attempt.terms();
    return outcome instanceof Outcome.Refused<?>
        ? certificates
            .find(terms.enterprise(), terms.deputy())
            .map(deputy -> Particulars.of(deputy.orElseThrow().facts().uniqueId()).trying(shown))
            .chain(about -> trail.refused(attempt.act(), attempt.actor(), outcome, about))
        : Uni.createFrom().voidItem();
  }

  /// What somebody wants of an upgrade.
  record Attempt(Act act, UpgradeTerms terms, Actor actor) {}
}

package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Identifiers;
import org.onecert.application.Outcomes;
import org.onecert.application.signing.LastStep.Claimed;
import org.onecert.application.upgrade.Successions;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.domain.upgrade.Swap;

/// What happens when the deputy's token has sealed and the legal representative has signed: the
/// swap (U-1, U-3), or the signing session is void because the ground has shifted under it.
public final class UpgradeEffect {

  private final LastStep lastStep;
  private final Successions successions;
  private final UpgradeBooks books;
  private final EndedSignings ended;
  private final Identifiers identifiers;

  public UpgradeEffect(
      LastStep lastStep,
      Successions successions,
      UpgradeBooks books,
      EndedSignings ended,
      Identifiers identifiers) {
    this.lastStep = lastStep;
    this.successions = successions;
    this.books = books;
    this.ended = ended;
    this.identifiers = identifiers;
  }

  Uni<Outcome<Completed>> take(SigningTerms terms, DeputyUpgrade matter, SignedForm form) {
    return lastStep.take(terms, form, claimed -> upgrade(matter, claimed));
  }

  private Uni<Outcome<Completed>> upgrade(DeputyUpgrade matter, Claimed claimed) {
    return Outcomes.known(claimed.session().awaitingRepresentative())
        .chain(
            ifAccepted(signing ->
                upgrade(
                    new SignedUpgrade(
                        signing, matter, claimed.enterprise().orElseThrow(), claimed.form()))));
  }

  private Uni<Outcome<Completed>> upgrade(SignedUpgrade signed) {
    return successions
        .find(signed.enterprise(), signed.matter().deputy().certificate().id())
        .map(now -> now.then(signed.matter()::takeEffect))
        .chain(effect -> enterOrVoid(effect, signed));
  }

  private Uni<Outcome<Completed>> enterOrVoid(Outcome<Swap> effect, SignedUpgrade signed) {
    return switch (effect) {
      case Accepted<Swap>(var swap) ->
          books.enter(swap, signed, signed.completed(new FormId(identifiers.next())));
      case Refused<Swap>(var refusal) ->
          ended.tooLate(signed.signing(), refusal, signed.form().actor());
    };
  }
}

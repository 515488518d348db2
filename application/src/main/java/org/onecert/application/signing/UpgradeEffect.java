package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Identifiers;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Enterprises;
import org.onecert.application.signing.LastStep.Claimed;
import org.onecert.application.upgrade.Profiles;
import org.onecert.application.upgrade.Successions;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.domain.upgrade.Succession;
import org.onecert.domain.upgrade.Swap;

/// What happens when the deputy's token has sealed and the legal representative has signed: the
/// swap (U-1, U-3), or the signing session is void because the ground has shifted under it.
public final class UpgradeEffect {

  private final LastStep lastStep;
  private final Enterprises enterprises;
  private final Successions successions;
  private final Profiles profiles;
  private final UpgradeBooks books;
  private final EndedSignings ended;
  private final Identifiers identifiers;

  public UpgradeEffect(
      LastStep lastStep,
      Enterprises enterprises,
      Successions successions,
      Profiles profiles,
      UpgradeBooks books,
      EndedSignings ended,
      Identifiers identifiers) {
    this.lastStep = lastStep;
    this.enterprises = enterprises;
    this.successions = successions;
    this.profiles = profiles;
    this.books = books;
    this.ended = ended;
    this.identifiers = identifiers;
  }

  Uni<Outcome<Completed>> take(SigningTerms terms, DeputyUpgrade matter, SignedForm form) {
    return profile(matter)
        .chain(told -> lastStep.take(terms, form, claimed -> upgrade(matter, told, claimed)));
  }

  /// Asked before the transaction: the registry may be far away.
  private Uni<EnterpriseProfile> profile(DeputyUpgrade matter) {
    return enterprises
        .find(matter.certificate().facts().uscc())
        .chain(found -> succession(found.orElseThrow(), matter))
        .chain(found ->
            switch (found) {
              case Accepted<Succession>(var succession) -> profiles.now(succession);
              case Refused<Succession> _ -> Uni.createFrom().item(matter.profile());
            });
  }

  private Uni<Outcome<Succession>> succession(Enterprise enterprise, DeputyUpgrade matter) {
    return successions.find(enterprise, matter.deputy().certificate().id());
  }

  private Uni<Outcome<Completed>> upgrade(
      DeputyUpgrade matter, EnterpriseProfile told, Claimed claimed) {
    return Outcomes.known(claimed.session().awaitingRepresentative())
        .chain(
            ifAccepted(signing ->
                upgrade(
                    new SignedUpgrade(
                        signing, matter, claimed.enterprise().orElseThrow(), claimed.form()),
                    told)));
  }

  private Uni<Outcome<Completed>> upgrade(SignedUpgrade signed, EnterpriseProfile told) {
    return succession(signed.enterprise(), signed.matter())
        .map(found -> found.then(now -> signed.matter().takeEffect(now, told)))
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

package org.onecert.application.upgrade;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.Enterprises;
import org.onecert.application.signing.SigningOpening;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.DeputyUpgrade.Party;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.upgrade.Succession;

/// Preconditions first: the deputy itself, a legal representative who can sign, a seal of the
/// deputy's own token; then the form.
public final class OpenDeputyUpgradeService implements OpenDeputyUpgrade {

  private final Enterprises enterprises;
  private final Successions successions;
  private final FormGround ground;
  private final SigningOpening opening;
  private final Trail trail;
  private final InstantSource clock;

  public OpenDeputyUpgradeService(
      Enterprises enterprises,
      Successions successions,
      FormGround ground,
      SigningOpening opening,
      Trail trail,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.successions = successions;
    this.ground = ground;
    this.opening = opening;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<AwaitingSeal>> open(
      Caller<Admitted> caller, CertificateId deputy, Optional<Octets> sealData) {
    Actor actor = caller.at(clock.instant());
    return enterprises
        .find(caller.session().uscc())
        .map(Optional::orElseThrow)
        .chain(enterprise -> open(enterprise, new Wish(caller, actor, deputy, sealData)));
  }

  private Uni<Outcome<AwaitingSeal>> open(Enterprise enterprise, Wish wish) {
    return successions
        .find(enterprise, wish.deputy())
        .call(found -> refused(found, wish, Particulars.NONE.trying(wish.deputy())))
        .chain(ifAccepted(found -> open(found, wish)));
  }

  private Uni<Outcome<AwaitingSeal>> open(Succession found, Wish wish) {
    Particulars subject = Particulars.of(found.candidate().facts().uniqueId());
    return Outcomes.known(found.byItself(wish.viewerIn(found.enterprise())))
        .chain(ifAccepted(succession -> matter(succession, wish.sealData())))
        .chain(ifAccepted(matter -> open(matter, wish)))
        .call(outcome -> refused(outcome, wish, subject));
  }

  private Uni<Outcome<DeputyUpgrade>> matter(Succession succession, Optional<Octets> sealData) {
    return ground
        .profile(succession)
        .chain(ifAccepted(profile -> matter(succession, profile, sealData)));
  }

  private Uni<Outcome<DeputyUpgrade>> matter(
      Succession succession, EnterpriseProfile profile, Optional<Octets> sealData) {
    return ground
        .seal(succession, sealData)
        .map(sealed -> sealed.map(data -> matter(succession, profile, data)));
  }

  private static DeputyUpgrade matter(
      Succession succession, EnterpriseProfile profile, Octets sealData) {
    return new DeputyUpgrade(
        succession.candidate().genuine(),
        sealData,
        profile,
        Party.of(succession.candidate()),
        Party.of(succession.main()));
  }

  private Uni<Outcome<AwaitingSeal>> open(DeputyUpgrade matter, Wish wish) {
    return opening.open(
        matter, wish.caller(), wish.actor().at(), claimed -> sameMain(matter, claimed));
  }

  /// Under the claim: another certificate may have become main since the form was printed.
  private static Uni<Outcome<DeputyUpgrade>> sameMain(
      DeputyUpgrade matter, Optional<Enterprise> claimed) {
    return Outcomes.known(matter.under(claimed.orElseThrow()));
  }

  private Uni<Void> refused(Outcome<?> outcome, Wish wish, Particulars about) {
    return trail.refused(Act.OPEN_UPGRADE, wish.actor(), outcome, about);
  }

  private record Wish(
      Caller<Admitted> caller, Actor actor, CertificateId deputy, Optional<Octets> sealData) {

    Viewer viewerIn(Enterprise enterprise) {
      return enterprise.viewer(caller.session().certificate());
    }
  }
}

package org.onecert.application.upgrade;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.upgrade.Succession;

/// Reads what the swap would touch, one after the other; the domain says whether the caller may
/// ask.
public final class PreviewUpgradeService implements PreviewUpgrade {

  private final Enterprises enterprises;
  private final Successions successions;
  private final Profiles profiles;
  private final BusinessItems items;
  private final Endings endings;
  private final InstantSource clock;

  public PreviewUpgradeService(
      Enterprises enterprises,
      Successions successions,
      Profiles profiles,
      BusinessItems items,
      Endings endings,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.successions = successions;
    this.profiles = profiles;
    this.items = items;
    this.endings = endings;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Preview>> preview(Caller<Admitted> caller, CertificateId deputy) {
    return enterprises
        .find(caller.session().uscc())
        .map(Optional::orElseThrow)
        .chain(enterprise -> preview(enterprise, caller.session(), deputy));
  }

  private Uni<Outcome<Preview>> preview(
      Enterprise enterprise, Admitted caller, CertificateId deputy) {
    Viewer viewer = enterprise.viewer(caller.certificate());
    return successions
        .find(enterprise, deputy)
        .map(found -> found.then(succession -> succession.open(viewer)))
        .chain(ifAccepted(succession -> preview(succession, viewer)));
  }

  private Uni<Outcome<Preview>> preview(Succession succession, Viewer viewer) {
    Instant now = clock.instant();
    return representative(succession, viewer)
        .chain(representative -> preview(succession, representative, now));
  }

  /// The main certificate needs nobody's signature, so it is not shown whose that would be.
  private Uni<Optional<LegalRepresentative>> representative(Succession succession, Viewer viewer) {
    return switch (viewer.role()) {
      case MAIN -> Uni.createFrom().item(Optional.empty());
      case DEPUTY -> profiles.now(succession).map(profile -> Optional.of(profile.representative()));
    };
  }

  private Uni<Outcome<Preview>> preview(
      Succession succession, Optional<LegalRepresentative> representative, Instant now) {
    return items
        .all()
        .map(all -> Holding.of(Role.DEPUTY, succession.held().asOf(now), all))
        .chain(held -> preview(succession, representative, held, now));
  }

  private Uni<Outcome<Preview>> preview(
      Succession succession,
      Optional<LegalRepresentative> representative,
      List<Holding> held,
      Instant now) {
    return endings
        .of(succession, now)
        .map(ending -> Outcome.accepted(new Preview(succession, representative, held, ending)));
  }
}

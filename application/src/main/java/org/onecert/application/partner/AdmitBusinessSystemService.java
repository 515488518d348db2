package org.onecert.application.partner;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.port.BusinessSystems;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.Scope;
import org.onecert.domain.refusal.PartnerRefusal;

/// Asks for the system every time. One that is unknown, shut out or has another secret is told the
/// same.
public final class AdmitBusinessSystemService implements AdmitBusinessSystem {

  private final BusinessSystems systems;

  public AdmitBusinessSystemService(BusinessSystems systems) {
    this.systems = systems;
  }

  @Override
  public Uni<Outcome<BusinessSystem>> admit(BusinessSystemId id, Octets secretHash, Scope scope) {
    return systems
        .find(id)
        .map(found -> known(found, secretHash))
        .map(known -> known.then(system -> system.within(scope)));
  }

  private static Outcome<BusinessSystem> known(Optional<Registered> found, Octets secretHash) {
    return Outcome.of(
        found
            .filter(registered -> registered.secrets().include(secretHash))
            .map(Registered::system)
            .filter(BusinessSystem::admitted),
        PartnerRefusal.BUSINESS_SYSTEM_UNKNOWN);
  }
}

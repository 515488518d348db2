package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.RegistryEntry;

/// What is known of an enterprise and its legal representative at this moment (U-1).
public final class Profiles {

  private final BusinessRegistry registry;

  public Profiles(BusinessRegistry registry) {
    this.registry = registry;
  }

  /// As the business registry has it, so that a new legal representative signs; as it is recorded
  /// where the registry does not know the enterprise.
  Uni<EnterpriseProfile> now(Enterprise enterprise) {
    return registry
        .find(enterprise.uscc())
        .map(entry -> entry.map(RegistryEntry::profile).orElse(enterprise.profile()));
  }
}

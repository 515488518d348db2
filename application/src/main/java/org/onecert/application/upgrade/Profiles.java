package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.upgrade.Succession;

/// What is known of an enterprise and its legal representative at this moment (U-1).
public final class Profiles {

  private final BusinessRegistry registry;

  public Profiles(BusinessRegistry registry) {
    this.registry = registry;
  }

  /// As the business registry has it, so that a new legal representative signs: under the credit
  /// code that the enterprise will have, or else the one that it has. As it is recorded where the
  /// registry knows neither.
  public Uni<EnterpriseProfile> now(Succession succession) {
    Enterprise before = succession.enterprise();
    Enterprise after = succession.swap(before.profile()).after();
    return registry
        .find(after.uscc())
        .chain(entry ->
            entry.isPresent() ? Uni.createFrom().item(entry) : registry.find(before.uscc()))
        .map(entry -> entry.map(RegistryEntry::profile).orElse(before.profile()));
  }
}

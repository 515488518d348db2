package org.onecert.domain.enterprise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.EnterpriseDataMissing;

/// What a user entered of his enterprise, as far as he did. It counts only where the business
/// registry has nothing to say.
public record EnteredData(
    Optional<Line> economicType,
    Optional<Line> address,
    Optional<LegalRepresentative> representative) {

  /// The profile that holds: the registry's for a local enterprise, which nobody may bring along;
  /// the user's for any other, which must be whole.
  public Outcome<EnterpriseProfile> settle(Optional<RegistryEntry> registered) {
    return registered.map(this::local).orElseGet(this::entered);
  }

  private Outcome<EnterpriseProfile> local(RegistryEntry entry) {
    return missing().size() == 3
        ? Outcome.accepted(entry.profile())
        : Outcome.refused(ActivationRefusal.REGISTRY_DATA_NOT_EDITABLE);
  }

  private Outcome<EnterpriseProfile> entered() {
    List<String> missing = missing();
    return missing.isEmpty()
        ? Outcome.accepted(
            new EnterpriseProfile(
                false,
                economicType.orElseThrow(),
                address.orElseThrow(),
                representative.orElseThrow()))
        : Outcome.refused(new EnterpriseDataMissing(missing));
  }

  private List<String> missing() {
    List<String> fields = new ArrayList<>();
    economicType.ifPresentOrElse(_ -> {}, () -> fields.add("economicType"));
    address.ifPresentOrElse(_ -> {}, () -> fields.add("address"));
    representative.ifPresentOrElse(_ -> {}, () -> fields.add("legalRepresentative"));
    return List.copyOf(fields);
  }
}

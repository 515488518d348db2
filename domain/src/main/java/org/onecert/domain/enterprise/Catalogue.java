package org.onecert.domain.enterprise;

import static org.onecert.domain.refusal.AuthorisationRefusal.BUSINESS_ITEM_UNKNOWN;
import static org.onecert.domain.refusal.AuthorisationRefusal.BUSINESS_ITEM_WITHDRAWN;
import static org.onecert.domain.refusal.AuthorisationRefusal.LAST_DAY_PAST;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onecert.domain.Line;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.Refusal;

/// The business items that there are, in their order, withdrawn ones too (figure 10).
public record Catalogue(List<BusinessItem> items) {

  public Catalogue {
    items = List.copyOf(items);
  }

  public Optional<BusinessItem> find(BusinessItemCode code) {
    return items.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /// What these are called.
  public Map<BusinessItemCode, Line> names(Collection<BusinessItemCode> codes) {
    return items.stream()
        .filter(item -> codes.contains(item.code()))
        .collect(Collectors.toMap(BusinessItem::code, BusinessItem::name));
  }

  /// These, if all of them can be granted now.
  public Outcome<Grants> grantable(Grants picked, Instant now) {
    return picked.inOrder().stream()
        .flatMap(grant -> hindrance(grant, now).stream())
        .findFirst()
        .map(Outcome::<Grants>refused)
        .orElse(Outcome.accepted(picked));
  }

  private Optional<Refusal> hindrance(Grant grant, Instant now) {
    Optional<BusinessItem> found = find(grant.item());
    if (found.isEmpty()) {
      return Optional.of(BUSINESS_ITEM_UNKNOWN);
    }
    if (!found.get().offered()) {
      return Optional.of(BUSINESS_ITEM_WITHDRAWN);
    }
    return grant.holds(now) ? Optional.empty() : Optional.of(LAST_DAY_PAST);
  }
}

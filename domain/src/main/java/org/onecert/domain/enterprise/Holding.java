package org.onecert.domain.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A line of the list of business items: whether a certificate may do it (figure 10).
///
/// @param lastDay on which it may, in Shanghai; empty if it may for good, or not at all
public record Holding(BusinessItem item, boolean held, Optional<LocalDate> lastDay) {

  /// What a certificate may do of the catalogue. Items that are withdrawn are left out.
  ///
  /// @param grants that hold; a main certificate needs none
  public static List<Holding> of(Role role, Grants grants, List<BusinessItem> catalogue) {
    return catalogue.stream()
        .filter(BusinessItem::offered)
        .map(item -> of(role, grants, item))
        .toList();
  }

  private static Holding of(Role role, Grants grants, BusinessItem item) {
    return switch (role) {
      case MAIN -> new Holding(item, true, Optional.empty());
      case DEPUTY -> of(grants.find(item.code()), item);
    };
  }

  private static Holding of(Optional<Grant> grant, BusinessItem item) {
    return new Holding(item, grant.isPresent(), grant.flatMap(Grant::lastDay));
  }
}

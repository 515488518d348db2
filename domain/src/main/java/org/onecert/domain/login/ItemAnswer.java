package org.onecert.domain.login;

import java.util.Optional;
import java.util.Set;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Role;

/// Whether the certificate may do the item that the user came for (L-5).
public record ItemAnswer(BusinessItemCode code, boolean permitted) {

  /// The answer to a visit; empty if the user named no item.
  ///
  /// @param offered whether the catalogue offers the item
  /// @param granted what a deputy may do; a main may do whatever is offered
  public static Optional<ItemAnswer> to(
      Visit visit, boolean offered, Role role, Set<BusinessItemCode> granted) {
    return visit.item().map(item -> new ItemAnswer(item, offered && mayDo(item, role, granted)));
  }

  private static boolean mayDo(BusinessItemCode item, Role role, Set<BusinessItemCode> granted) {
    return switch (role) {
      case MAIN -> true;
      case DEPUTY -> granted.contains(item);
    };
  }
}

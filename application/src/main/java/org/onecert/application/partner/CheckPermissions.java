package org.onecert.application.partner;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.PermissionGround.Denial;
import org.onecert.domain.partner.PermissionQuestion;

/// Tells a business system whether certificates may do items, singly or many at once (G-4).
public interface CheckPermissions {

  /// Refused if one of the questions is about an item that the system does not offer.
  Uni<Outcome<List<Checked>>> check(BusinessSystem system, List<PermissionQuestion> questions);

  /// @param denial why not; empty if it may
  record Checked(PermissionQuestion question, Optional<Denial> denial) {}
}

package org.onecert.application.partner;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.partner.BusinessSystemId;

/// A user goes on to a business system, with a token that is good there and nowhere else (L-5,
/// L-6).
public interface VisitSystem {

  /// Refused if no such system is admitted, or it does not offer the item.
  ///
  /// @param item for which the user goes there, if he knows
  Uni<Outcome<SystemVisit>> visit(
      Caller<Admitted> caller, BusinessSystemId system, Optional<BusinessItemCode> item);

  /// @param item the answer for the item, as of now
  record SystemVisit(Admitted session, BusinessSystemId system, Optional<ItemAnswer> item) {}
}

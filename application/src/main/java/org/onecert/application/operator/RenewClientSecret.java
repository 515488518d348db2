package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.partner.BusinessSystemId;

/// Gives a business system a new secret. The one before stays good until it is ended, so that the
/// system can change over; only the hash of a secret is kept.
public interface RenewClientSecret {

  Uni<Outcome<Secret>> renew(BusinessSystemId id, ClientAddress client);

  /// Ends the older secret at once, if there is one.
  Uni<Outcome<BusinessSystemId>> endOlder(BusinessSystemId id, ClientAddress client);

  /// A secret, which nobody can be told again.
  record Secret(String text) {
    @Override
    public String toString() {
      return "a client secret";
    }
  }
}

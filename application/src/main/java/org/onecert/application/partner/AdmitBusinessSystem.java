package org.onecert.application.partner;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.Scope;

/// Finds out which business system asks, and whether it may ask this. What operators change holds
/// for the next request, on every node.
public interface AdmitBusinessSystem {

  /// @param secretHash SHA-256 of the secret that it presented
  Uni<Outcome<BusinessSystem>> admit(BusinessSystemId id, Octets secretHash, Scope scope);
}

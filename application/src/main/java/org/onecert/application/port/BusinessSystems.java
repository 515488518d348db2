package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.ClientSecrets;

/// The business systems that operators registered.
public interface BusinessSystems {

  Uni<Optional<Registered>> find(BusinessSystemId id);

  /// A system, locked until the transaction ends. The lock holds for one that does not exist yet,
  /// too.
  Uni<Optional<Registered>> claim(BusinessSystemId id);

  /// Keeps a system in the place of the one with its name.
  Uni<Void> put(Registered registered);

  /// All of them, in the order of their names.
  Uni<List<BusinessSystem>> all();

  /// A system, and by what it proves who it is.
  record Registered(BusinessSystem system, ClientSecrets secrets) {}
}

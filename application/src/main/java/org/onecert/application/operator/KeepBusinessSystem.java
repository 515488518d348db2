package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.partner.BusinessSystem;

/// Keeps the business systems that may ask us (G-4): registers a new one, alters what it may ask,
/// shuts it out. It holds for the next request, on every node.
public interface KeepBusinessSystem {

  /// A new one has no secret yet, so it cannot ask before it was given one.
  Uni<Void> keep(BusinessSystem system, ClientAddress client);

  Uni<List<BusinessSystem>> all();
}

package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.history.ClientAddress;

/// Keeps an item of the catalogue: a new one, an altered one, one that is withdrawn or offered
/// again (G-1).
///
/// It holds at once for every enterprise: a main certificate may do every item that is offered, a
/// deputy none that it was not granted.
public interface KeepBusinessItem {

  Uni<Void> keep(BusinessItem item, ClientAddress client);
}

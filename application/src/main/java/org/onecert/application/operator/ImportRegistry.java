package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.history.ClientAddress;

/// Fills the copy of the business registry: all entries or none.
public interface ImportRegistry {

  Uni<Void> load(List<RegistryEntry> entries, ClientAddress client);
}

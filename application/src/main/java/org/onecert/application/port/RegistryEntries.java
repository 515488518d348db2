package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.enterprise.RegistryEntry;

/// Our own copy of the business registry, which an operator fills.
public interface RegistryEntries {

  /// Adds them, each in the place of one with the same credit code; all or nothing.
  Uni<Void> putAll(List<RegistryEntry> entries);
}
